using System.CommandLine;
using System.Globalization;
using Seventh.Cli.Output;
using Seventh.Knowledge.Checking;
using Seventh.Knowledge.Reading;

namespace Seventh.Cli.Commands;

/// <summary><c>seventh knowledge check</c>: every fault of the pack, and what it holds.</summary>
internal static class KnowledgeCommand
{
    public static Command Create()
    {
        var knowledge = CommonOptions.Knowledge();
        var json = CommonOptions.Json();
        var check = new Command("check", "Read the knowledge pack strictly; print every fault with file, line and remedy, and what the pack holds.") { knowledge, json };
        check.SetAction(result => Check(KnowledgeFolder.Find(result.GetValue(knowledge)), result.GetValue(json)));
        return new Command("knowledge", "Work with the knowledge pack.") { check };
    }

    private static int Check(string folder, bool json)
    {
        var reading = PackReader.ReadFolder(folder);
        var holdings = reading.Pack is null ? null : PackHoldings.Of(reading.Pack);
        if (json)
            Console.Out.WriteLine(Json.Write(new
            {
                holdings?.Conditions,
                holdings?.Findings,
                holdings?.Remedies,
                holdings?.Sources,
                holdings?.EditedSources,
                holdings?.Claims,
                holdings?.Questions,
                holdings?.Statements,
                holdings?.RedFlags,
                holdings?.Likelihoods,
                holdings?.Priors,
                holdings?.CommonConditions,
                holdings?.Baselines,
                Issues = reading.Issues.Select(i => new { i.Code, Severity = i.Severity.ToString().ToLowerInvariant(), i.File, i.Line, i.Message, i.Remedy }),
            }));
        else
        {
            foreach (var issue in reading.Issues)
                Console.Out.WriteLine(issue);
            if (holdings is { } h)
                Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
                    {h.Conditions} conditions, {h.Findings} findings, {h.Remedies} remedies, {h.Claims} claims, {h.Questions} questions, {h.Statements} statements, {h.RedFlags} red flags
                    {h.Sources} sources, {h.EditedSources} of them journal articles, guidelines, reference works or textbooks
                    likelihoods {h.Likelihoods.Sourced} of {h.Likelihoods.Total} sourced, priors {h.Priors.Sourced} of {h.Priors.Total}, {h.Baselines} baselines are judgements
                    common conditions: likelihoods and priors {h.CommonConditions.Sourced} of {h.CommonConditions.Total} sourced
                    """));
        }

        return reading.Pack is null ? Faults.Negative : Faults.Ok;
    }
}
