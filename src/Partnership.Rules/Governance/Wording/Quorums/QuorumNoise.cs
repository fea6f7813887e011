namespace Partnership.Rules.Governance;

/// <summary>Words round a quorum that leave it as it is: that it is one, and that those who make it up are there.</summary>
internal static class QuorumNoise
{
    private static readonly string[] Before =
    [
        "a quorum is", "the quorum is", "quorum is", "a quorum of", "quorum of", "the quorum of", "quorum :", "quorum", "a quorum", "for meetings", "for a meeting", "for each meeting", "for the meeting", "for any meeting", "of the board", "of the group", "of the partnership", "of the committee",
        "representatives of", "representatives from", "shall consist of", "will consist of", "consists of", "shall comprise", "will comprise", "comprises", "requires", "shall be", "will be", "is", "the",
    ];

    private static readonly string[] After =
    [
        "must be represented", "shall be represented", "should be represented", "to be represented", "are represented", "is represented", "be represented", "represented", "must be present", "shall be present", "should be present", "need to be present", "needs to be present", "to be present", "are present", "is present", "be present", "being present", "present", "must attend", "attending", "in attendance", "are required", "is required",
        "at the meeting", "at any meeting", "at each meeting", "at a meeting", "for the meeting to be quorate", "for a meeting to be quorate", "for meetings to be quorate", "to be quorate",
        "shall constitute a quorum", "will constitute a quorum", "constitute a quorum", "constitutes a quorum", "shall form a quorum", "form a quorum", "forms a quorum", "who",
    ];

    internal static void SkipBefore(WordReader words) => words.Skip(Before);

    internal static void Skip(WordReader words) => words.Skip(After);
}
