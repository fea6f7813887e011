using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>The event from which a time runs. Open: any document or statute may name its own.</summary>
public sealed record Trigger
{
    private const string ThatDay = "beginning with that day";

    /// <summary>Names an event with the values given.</summary>
    /// <param name="code">A short code, lower case with hyphens: <c>meeting</c>.</param>
    /// <param name="words">The event in words that follow "before" or "after": "the meeting".</param>
    /// <exception cref="ArgumentException">The code or the words are blank.</exception>
    public Trigger(string code, string words)
    {
        Code = Guard.NotBlank(code);
        Words = Guard.NotBlank(words);
    }

    /// <summary>The day of the meeting.</summary>
    public static Trigger Meeting { get; } = new("meeting", "the meeting");

    /// <summary>The code of the trigger.</summary>
    public string Code { get; }

    /// <summary>The event in words.</summary>
    public string Words { get; }

    /// <summary>A limit in words together with this event: "10 working days before the meeting", "1 month beginning with the meeting".</summary>
    /// <param name="limit">The limit in words.</param>
    /// <exception cref="ArgumentNullException">The words are null.</exception>
    public string Joined(string limit)
    {
        if (Guard.NotNull(limit).Contains(ThatDay))
        {
            return limit.Replace(ThatDay, $"beginning with {Words}");
        }

        return limit.Insert(Aside(limit), $" {Words}");
    }

    /// <summary>The code, as one line of text.</summary>
    public override string ToString() => Code;

    /// <summary>Where a limit goes on after its direction, to how clear days are read or where to move a date that is not a working day; its end when it does not.</summary>
    private static int Aside(string limit) => Math.Min(Before(limit, " ("), Before(limit, ", or the "));

    private static int Before(string limit, string words) =>
        limit.IndexOf(words, StringComparison.Ordinal) is >= 0 and var place ? place : limit.Length;
}
