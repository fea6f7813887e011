using System.Text.RegularExpressions;

namespace Partnership.Rules.Tests.Words;

/// <summary>Turns of phrase that a reader in a hurry, or not a native speaker, stumbles over; each with what to write in its place.</summary>
internal static class BannedTurns
{
    private static readonly (Regex Turn, string Write)[] All =
    [
        Turn(@"stand(s|ing)? (in|by|under|nowhere|beside|alone|twice|at|on|there|over|as|among|still|with)\b|stands?(\. |$)|(where|how) [^.?!]{0,40}\bstands?\b|does (a|an|the) [a-z ]{1,30}\bstand\b|stands? for\b", "is, appears, applies, represents, means"),
        Turn(@"(is|are|be|was|were) told\b|told (off|by|with|as|of)\b|tells (by|with) ", "is reported, shows, counted"),
        Turn(@"no good\b|(will|would) not do\b|(?<!we )will do\b", "an invalid row; is not valid"),
        Turn(@"(left|leaves?|leaving) [a-z]* ?out\b", "omitted (say by whom), optional"),
        Turn(@"(is|was|were|are|be) taken (as|for|to be|there)\b|(was|were) taken\b|readings? taken|taken as |(one|two|nearest|version|value|which|rows|cells|columns|month) (is|are|was) (never |not )?taken\b", "assumed, we used"),
        Turn(@"(hangs?|rests?|turns) (on|upon)\b", "depends on"),
        Turn(@"comes? (to|round)\b(?! (the|this|a) (council|authority|regulator|library|group|meeting|page))|(goes|go) round\b|come to\?|round (it|them)\b", "is; recurs; rotates; before and after it"),
        Turn(@"round (a|an|the|each|every|its|one) meetings?\b", "before and after a meeting"),
        Turn(@"so many\b", "a number of"),
        Turn(@"besides?\b|at the (most|least)\b|alone\b", "also, with it, only, at most"),
        Turn(@", for (it|they|there|nobody|nothing|whoever|he|she|we|this|that|these|those)\b", "because"),
        Turn(@"save (for|that|where|what|in)\b", "except"),
        Turn(@"Had (the|A|B|it|they) |Has A any|whoever\b", "Did the behaviour have ...?; the person who"),
        Turn(@"(somebody|nobody|everybody)\b", "someone, no one, everyone; not known"),
        Turn(@"not read\b|(was|were) read (in|from|as)\b", "we have not checked"),
        Turn(@"anew\b|all the same\b|mend(s|ed|ing)?\b|surely\b|perhaps\b|unsaid\b|aught\b|for want of\b|thereof\b|hence\b|whence\b|morrow\b|the eve\b|put right (it|them|that)\b", "again, still, fix, certainly, possibly, not stated"),
        Turn(@"as at \d{4}-", "on 17 December 2008"),
        Turn(@"(?<!--)shipped\b|(that|what|none|should|would|it|they) ships?\b", "built in"),
        Turn(@"closed days?\b", "non-working day"),
        Turn(@"standing dut(y|ies)|statutory clocks?\b", "recurring duty; statutory deadline"),
        Turn(@"(other|another|both|two|each|first|this|that|which|several|open) readings?\b", "interpretation"),
        Turn(@"cannot be used\b|give one (of|that)\b|give one\b", "is not valid; enter"),
        Turn(@"(?<![/-])(?<twice>[a-z]{2,}) \k<twice>(?!\w|['.-]\w)|(an|the|no) (an|the)\b|no an? ", "one word once, one article"),
        Turn(@"says nothing of\b|is silent\b|are silent\b", "the terms do not say"),
        Turn(@"notified (apart|by)\b|is notified and\b", "recognised, reported"),
        Turn(@"(is|was|are|were) closed \(|itself closed\b|is worked\b(?! out)", "is not a working day; is a working day"),
        Turn(@"the caller (says|chooses|enters)\b", "you enter, you choose"),
    ];

    /// <summary>The turns in a text, each with what to write.</summary>
    internal static IEnumerable<string> In(string text) =>
        from one in All
        from Match found in one.Turn.Matches(text)
        select $"'{found.Value.Trim()}': write {one.Write}";

    private static (Regex Turn, string Write) Turn(string turn, string write) =>
        (new Regex($@"\b(?:{turn})", RegexOptions.CultureInvariant | (turn.StartsWith("Had", StringComparison.Ordinal) ? RegexOptions.None : RegexOptions.IgnoreCase), TimeSpan.FromSeconds(5)), write);
}
