using Seventh.Answers;
using Seventh.Knowledge;
using Seventh.Knowledge.Reading;
using Seventh.Language;
using Seventh.Reasoning.Interview;
using Seventh.Reasoning.Model;

namespace Seventh.Engine;

/// <summary>
/// The front door for programs that embed Seventh: a knowledge pack made ready for everything the program does.
/// Immutable and safe for use by many threads; make one and keep it.
/// </summary>
public sealed class SeventhEngine
{
    private readonly Lazy<Asker> asker;

    /// <summary>Makes a pack ready.</summary>
    public SeventhEngine(KnowledgePack pack, ModelSettings? settings = null)
    {
        Pack = pack;
        Model = new(pack, settings);
        Interviewer = new(Model);
        Assessor = new(Model);
        OwnWords = new(pack);
        asker = new(() => new(pack, OwnWords));
    }

    /// <summary>The knowledge.</summary>
    public KnowledgePack Pack { get; }

    /// <summary>The knowledge as a model for inference.</summary>
    public DiagnosticModel Model { get; }

    /// <summary>Chooses the next question.</summary>
    public Interviewer Interviewer { get; }

    /// <summary>Makes assessments.</summary>
    public Assessor Assessor { get; }

    /// <summary>Reads free text.</summary>
    public OwnWords OwnWords { get; }

    /// <summary>Answers questions; made ready at the first use.</summary>
    public Asker Asker => asker.Value;

    /// <summary>Reads a folder and makes it ready.</summary>
    /// <exception cref="KnowledgeException">The pack has errors; the exception carries all of them.</exception>
    public static SeventhEngine Load(string folder) => new(PackReader.ReadFolder(folder).PackOrThrow());
}
