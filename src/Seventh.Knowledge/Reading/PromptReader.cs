using System.Collections.Immutable;
using Seventh.Knowledge.Findings;

namespace Seventh.Knowledge.Reading;

/// <summary>Reads <c>checklists.yaml</c> and makes a prompt of every finding that stands in no checklist.</summary>
internal static class PromptReader
{
    public static ImmutableArray<Prompt> Read(YamlCursor? file, ImmutableArray<Finding> findings)
    {
        var byId = findings.GroupBy(f => f.Id).ToDictionary(g => g.Key, g => g.First());
        var prompts = ImmutableArray.CreateBuilder<Prompt>();
        var listed = new HashSet<string>();
        foreach (var place in file?.Items("checklists") ?? [])
        {
            var members = ImmutableArray.CreateBuilder<Finding>();
            foreach (var item in place.Items("findings"))
            {
                var id = item.AsText();
                if (!byId.TryGetValue(id, out var finding) || finding.Kind != FindingKind.YesNo)
                    item.Error(IssueCode.DanglingReference, $"There is no yes/no finding '{id}'.", "Checklists hold yes/no findings; correct the id.");
                else if (!listed.Add(id))
                    item.Error(IssueCode.Duplicate, $"'{id}' stands in two checklists.", "Keep it in one.");
                else
                    members.Add(finding);
            }

            prompts.Add(new(Ids.Read(place), place.Text("ask"), place.OptionalText("help"), place.Number("cost", 0.1, 10), members.ToImmutable(), true, place.Flag("safety")));
            place.Done();
        }

        file?.Done();
        prompts.AddRange(findings.Where(f => !f.NeverAsked && !listed.Contains(f.Id)).Select(f => new Prompt(f.Id, f.Ask, f.Help, f.Cost, [f], false, false)));
        return prompts.ToImmutable();
    }
}
