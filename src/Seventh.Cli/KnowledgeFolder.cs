using Seventh.Knowledge.Reading;

namespace Seventh.Cli;

/// <summary>Finds the knowledge pack: as named, by SEVENTH_KNOWLEDGE, or in a folder <c>knowledge</c> here or above the program.</summary>
internal static class KnowledgeFolder
{
    public static string Find(string? named)
    {
        if ((named ?? Environment.GetEnvironmentVariable("SEVENTH_KNOWLEDGE")) is { Length: > 0 } chosen)
            return chosen;
        foreach (var start in (string[])[Directory.GetCurrentDirectory(), AppContext.BaseDirectory])
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
                if (File.Exists(Path.Combine(folder.FullName, "knowledge", "pack.yaml")))
                    return Path.Combine(folder.FullName, "knowledge");
        throw new KnowledgeException([new(IssueCode.MissingPart, IssueSeverity.Error, "knowledge/pack.yaml", 0,
            "No knowledge pack was found here or above the program.", "Name its folder with --knowledge or SEVENTH_KNOWLEDGE.")]);
    }
}
