using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Governance;

/// <summary>A principle of conduct, and when it raises a caveat. A caveat is for people to look at; it is never a verdict on anyone.</summary>
public sealed record ConductRule
{
    /// <summary>States a principle with the values given.</summary>
    /// <param name="code">A code, unique in its document: lower case with hyphens.</param>
    /// <param name="when">Met when the matter should be looked at.</param>
    /// <param name="text">The text of the caveat.</param>
    /// <exception cref="ArgumentException">The code or the words are blank.</exception>
    public ConductRule(string code, Condition when, string text)
    {
        Code = Guard.NotBlank(code);
        When = Guard.NotNull(when);
        Text = Guard.NotBlank(text);
    }

    /// <summary>The code of the conduct rule.</summary>
    public string Code { get; }

    /// <summary>Met when the matter should be looked at.</summary>
    public Condition When { get; }

    /// <summary>The text of the caveat.</summary>
    public string Text { get; }

    /// <summary>The groups bound by it, by id; empty when the document binds every group.</summary>
    public ValueList<GroupId> Scope { get; init; } = ValueList<GroupId>.Empty;

    /// <summary>The place in the document that says so.</summary>
    public Citation Citation => When.Rule.Citation;

    /// <summary>The code, as one line of text.</summary>
    public override string ToString() => Code;
}
