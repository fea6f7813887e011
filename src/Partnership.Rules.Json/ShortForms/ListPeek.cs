using System.Text.Json;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Json.Engine;

namespace Partnership.Rules.Json.ShortForms;

/// <summary>Looks at the members' list of a group before the group is read, so that words such as a quorum can name its categories.</summary>
internal static class ListPeek
{
    internal static Membership In(JsonReadContext group)
    {
        if (FoundMembers.Peek(group, "membership") is not { Element.ValueKind: JsonValueKind.Object } membership
            || FoundMembers.Peek(membership, "categories") is not { Element.ValueKind: JsonValueKind.Array } categories)
        {
            return new Membership();
        }

        var (shape, trial) = (group.Document.Get<TermsAround>()!.Shapes.Of<MemberCategory>(), new Diagnostics(tracksPaths: false));
        var document = FoundMembers.Peek(group, "citation") is { } cited ? CitationPeek.Within(cited, group.Document) : group.Document;
        var found = new List<MemberCategory>();
        foreach (var element in categories.Element.EnumerateArray())
        {
            var before = trial.Errors;
            var one = shape.Read(new JsonReadContext(element, string.Empty, trial, document));
            if (trial.Errors == before && one is not null)
            {
                found.Add(one);
            }
        }

        return new Membership { Categories = found.ToValueList() };
    }
}
