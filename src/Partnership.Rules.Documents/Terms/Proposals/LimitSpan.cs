using System.Text.RegularExpressions;
using Partnership.Rules.Documents.Files.Grids;
using Partnership.Rules.Governance;
using Partnership.Rules.Time;

namespace Partnership.Rules.Documents.Terms;

/// <summary>A limit found in a sentence, with what stands before and after it.</summary>
internal sealed class LimitSpan
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;
    private const int Longest = 160;
    private static readonly Regex Meeting = Patterns.Of(@"^\W*(?:(?:of|from|before|after|following|prior to|in advance of|the|each|every|any|a|its|date|day|next|relevant|scheduled|full|board|group|partnership|committee|forum|panel|this|that|taking place|held|\w+'s)\s+){0,6}(?:board |group |partnership |committee |forum |panel )?meetings?\b", Options);
    private static readonly Regex Start = Patterns.Of(@"^\W*(?:(?:of|from|after|following|before|beginning with)\s+)?(?<start>(?:the |its |a |an |any |their |his |her |receipt|[\w'\u2019-]+ed\b|being|becoming)[^.;,:()]{2,80})", Options);
    private static readonly Regex Ends = Patterns.Of(@"\b(?:before|prior to|in advance(?: of)?|ahead of|beforehand|after|following|afterwards|of|from)\s*(?:the |each |every |any )?(?:meetings?)?$", Options);
    private static readonly Regex Every = Patterns.Of(@"\b(?:every|each|per)\s*$", Options);

    internal LimitSpan(Sentence sentence, Span<TimedLimit> span, int from)
    {
        (Sentence, Span) = (sentence, span);
        Before = sentence.Text.Substring(from, span.At - from);
        After = sentence.Text.Substring(span.End);
    }

    internal static CalendarId Calendar { get; } = CalendarId.Parse("england-and-wales");

    internal Sentence Sentence { get; }

    internal Span<TimedLimit> Span { get; }

    /// <summary>The words since the limit before, or since the beginning.</summary>
    internal string Before { get; }

    internal string After { get; }

    internal string Context => $"{Sentence.Said} {Sentence.Clause.Heading}";

    /// <summary>The limit with a few words on each side.</summary>
    internal string Near => $"{(Before.Length > 25 ? Before.Substring(Before.Length - 25) : Before)} {Span.Text} {(After.Length > 12 ? After.Substring(0, 12) : After)}";

    internal bool IsBefore => Span.Read.Interpretations.All(one => one.Limit.Direction == Direction.Before);

    internal bool IsAfter => Span.Read.Interpretations.All(one => one.Limit.Direction == Direction.After);

    /// <summary>True for months and years, as an office is held.</summary>
    internal bool IsLong => Span.Read.Interpretations[0].Limit.Unit == TimeUnit.Months || Span.Read.Interpretations[0].Limit.Unit == TimeUnit.Years;

    internal bool IsFrequency => Every.IsMatch(Before);

    /// <summary>True when the limit runs to or from the meeting.</summary>
    internal bool IsOfMeeting => Span.Text.Contains("meeting", StringComparison.OrdinalIgnoreCase) || Meeting.IsMatch(After);

    /// <summary>True when the words name another start.</summary>
    internal bool HasOtherStart => Ends.IsMatch(Span.Text) && !Span.Text.EndsWith("advance", StringComparison.OrdinalIgnoreCase) && !IsOfMeeting && After.Trim().Length > 0 && Start.IsMatch(After);

    internal string Title => Sentence.Whole.Length > Longest ? Sentence.Whole.Remove(Longest) + "..." : Sentence.Whole;

    /// <summary>What time runs from in the words of the sentence; where it names nothing, that is said.</summary>
    internal Trigger Trigger()
    {
        if (IsOfMeeting || After.TrimStart(' ', '\u2019', '\'').StartsWith("notice of", StringComparison.OrdinalIgnoreCase) && After.Contains("meeting"))
        {
            return Governance.Trigger.Meeting;
        }

        var start = Start.Match(After);
        var words = start.Success && Ends.IsMatch(Span.Text) ? Names.First(start.Groups["start"].Value) : string.Empty;
        return words.Length == 0 ? new Trigger("start-not-stated", "a day that the text does not name") : new Trigger(Slugs.Of(words), words);
    }
}
