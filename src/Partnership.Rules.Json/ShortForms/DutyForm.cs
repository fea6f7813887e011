using System.Text.Json.Nodes;
using Partnership.Rules.Governance;
using Partnership.Rules.Json.Engine;

namespace Partnership.Rules.Json.ShortForms;

/// <summary>A recurring duty in a file of terms: the rule may be derived from what is done, and the body from the group around.</summary>
internal sealed class DutyForm : IShortForm<RecurringDuty>
{
    IReadOnlyList<(string Name, string Description)> IShortForm<RecurringDuty>.Members { get; } = [("rule", string.Empty), ("from", string.Empty)];

    DocumentContext IShortForm<RecurringDuty>.Within(JsonReadContext context) => context.Document;

    DocumentContext IShortForm<RecurringDuty>.Within(DocumentContext document, RecurringDuty value) => document;

    void IShortForm<RecurringDuty>.Expand(JsonObject members, JsonReadContext context)
    {
        if (context.Document.Get<TermsAround>()?.Group is not { } group)
        {
            return;
        }

        members["from"] ??= TermsWords.Write(group, context.Document.Get<TermsAround>()!.Partnership);
        if (members["rule"] is null && Nodes.Text(members["what"]) is { } text)
        {
            members["rule"] = text;
            members["what"] = CitedText.Splits(text).FirstOrDefault(one => one.Citation is not null).Words ?? text.Trim();
        }
    }

    void IShortForm<RecurringDuty>.Shorten(JsonObject members, RecurringDuty value, DocumentContext document)
    {
        if (document.Get<TermsAround>()?.Group is not { } group)
        {
            return;
        }

        if (value.From == group)
        {
            members.Remove("from");
        }

        if (RuleText.Write(value.Rule, document) is { } text && value.Rule.Title == value.What && Nodes.Text(members["rule"]) == text)
        {
            members.Remove("rule");
            members["what"] = text;
        }
    }
}
