using Partnership.Rules.Time;

namespace Partnership.Rules.Governance;

/// <summary>The meeting to which a limit runs, when the words name it. Another event, or one meeting of several, is not part of a limit.</summary>
internal static class LimitEvent
{
    private static readonly string[] Bodies = ["board", "group", "partnership", "committee", "forum", "panel", "executive", "steering group", "sub group", "sub-group", "board's", "group's", "partnership's", "committee's"];
    private static readonly string[] Held = ["takes place", "take place", "taking place", "is held", "are held", "being held", "is due", "is to be held", "has taken place", "has been held", "is due to be held"];

    internal static Direction[]? Read(WordReader reader, Direction direction)
    {
        var ofNotice = reader.TakeAny("of");
        reader.TakeAny("the date of", "the day of", "the end of", "the start of", "the close of", "the conclusion of", "date of", "the date on which");
        var named = reader.TakeAny("the", "each", "every", "any", "a", "its", "all") || ofNotice;
        var start = reader.Place;
        reader.TakeAny(direction == Direction.Before ? ["next", "scheduled", "relevant", "forthcoming"] : ["scheduled", "relevant"]);
        reader.TakeAny(Bodies);
        if (!reader.TakeAny("meetings", "meeting"))
        {
            reader.Place = start;
            return named ? reader.Stop<Direction[]>("the meeting") : [direction];
        }

        reader.TakeAny("date", "dates", "day");
        OfTheBody(reader);
        reader.TakeAny(Held);
        return [direction];
    }

    private static void OfTheBody(WordReader reader)
    {
        var start = reader.Place;
        if (!reader.TakeAny("of the", "of this") || !reader.TakeAny(Bodies))
        {
            reader.Place = start;
        }
    }
}
