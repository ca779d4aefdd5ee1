using System.Text.RegularExpressions;

namespace Seventh.Knowledge.Reading;

/// <summary>Ids: kebab-case, equal to the file's name where they name a file.</summary>
internal static partial class Ids
{
    public static string Read(YamlCursor place)
    {
        var id = place.Text("id");
        if (id.Length > 0 && !Kebab().IsMatch(id))
            place.Error(IssueCode.BadId, $"'{id}' is not kebab-case.", "Use small letters, digits and hyphens.");
        return id;
    }

    public static string ReadFileId(YamlCursor file)
    {
        var id = Read(file);
        if (id != Path.GetFileNameWithoutExtension(file.File))
            file.Error(IssueCode.BadId, $"The id '{id}' is not the file's name.", "Rename one of them.");
        return id;
    }

    [GeneratedRegex("^[a-z0-9][a-z0-9-]*$")]
    private static partial Regex Kebab();
}
