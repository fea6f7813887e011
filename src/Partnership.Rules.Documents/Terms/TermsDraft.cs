using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;

namespace Partnership.Rules.Documents;

/// <summary>What a reader proposes of a document of terms: groups and deadlines in which every citation is marked as proposed, and what a person must decide.</summary>
public sealed record TermsDraft
{
    internal TermsDraft(CouncilPartnership partnership, ValueList<ReadProblem> problems) => (Partnership, Problems) = (partnership, problems);

    /// <summary>The partnership, with the document as the text that is cited.</summary>
    public CouncilPartnership Partnership { get; }

    /// <summary>The groups that the document sets up; the one that its title names comes first.</summary>
    public ValueList<Group> Groups { get; internal init; } = ValueList<Group>.Empty;

    /// <summary>Deadlines that do not depend on a meeting.</summary>
    public ValueList<Deadline> Deadlines { get; internal init; } = ValueList<Deadline>.Empty;

    /// <summary>Sentences from which the reader proposes nothing because they have several meanings or were not understood, each with its candidates.</summary>
    public ValueList<OpenSentence> Open { get; internal init; } = ValueList<OpenSentence>.Empty;

    /// <summary>What was found wrong with the file.</summary>
    public ValueList<ReadProblem> Problems { get; }
}
