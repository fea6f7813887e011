using System.ComponentModel;
using System.Text.Json.Nodes;
using Partnership.Rules.Console.Statutes;
using Partnership.Rules.Documents;

namespace Partnership.Rules.Console.Governance;

/// <summary>The JSON form of a draft.</summary>
internal sealed record DraftDocument(
    [Description("The file of terms, each proposal marked.")] JsonNode Terms,
    [Description("The sentences from which the draft proposes nothing.")] IEnumerable<OpenSentenceDocument> Open,
    [Description("What was wrong with the document.")] IEnumerable<string> Problems)
{
    internal static DraftDocument Of(TermsDraft draft, string written) =>
        new(JsonNode.Parse(written)!, draft.Open.Select(OpenSentenceDocument.Of), draft.Problems.Select(one => one.ToString()));
}

/// <summary>A sentence from which nothing was taken.</summary>
internal sealed record OpenSentenceDocument(
    [Description("What it is about.")] string About,
    [Description("The sentence as the document has it.")] string Text,
    [Description("What it can mean; empty when it was not understood.")] IEnumerable<string> Candidates,
    CitationDocument Citation)
{
    internal static OpenSentenceDocument Of(OpenSentence one) => new(one.About, one.Text, one.Candidates, CitationDocument.Of(one.Citation));
}
