using Seventh.Knowledge;
using Seventh.Knowledge.Reading;

namespace Seventh.Testing;

/// <summary>Places in the working copy that the tests run in, and the pack that it holds.</summary>
public static class Repository
{
    private static readonly Lazy<KnowledgePack> RealPack = new(() => PackReader.ReadFolder(Path("knowledge")).PackOrThrow());

    /// <summary>The knowledge pack of this repository, read once.</summary>
    public static KnowledgePack Pack => RealPack.Value;

    /// <summary>A path below the repository's root.</summary>
    public static string Path(params string[] parts) => System.IO.Path.Combine([Root(), .. parts]);

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Seventh.slnx")))
                return folder.FullName;
        throw new DirectoryNotFoundException("The tests run outside a working copy of Seventh.");
    }
}
