using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Documents;

/// <summary>A sentence from which the reader proposes nothing: what it is about, what it can mean, and its place.</summary>
/// <param name="About">What the sentence is about, such as "quorum".</param>
/// <param name="Text">The sentence as the document has it.</param>
/// <param name="Candidates">The possible meanings of the sentence, in words; empty when it was not understood.</param>
/// <param name="Citation">The place of the sentence.</param>
public sealed record OpenSentence(string About, string Text, ValueList<string> Candidates, Citation Citation)
{
    /// <summary>The place and the sentence.</summary>
    public override string ToString() => $"{Citation.Section}: {Text}";
}
