namespace Partnership.Rules.Profiles;

/// <summary>The names of the days, as GOV.UK gives them.</summary>
internal static class DayNames
{
    internal const string NewYear = "New Year's Day";
    internal const string SecondJanuary = "2nd January";
    internal const string StPatrick = "St Patrick's Day";
    internal const string GoodFriday = "Good Friday";
    internal const string EasterMonday = "Easter Monday";
    internal const string EarlyMay = "Early May bank holiday";
    internal const string Spring = "Spring bank holiday";
    internal const string Boyne = "Battle of the Boyne (Orangemen's Day)";
    internal const string Summer = "Summer bank holiday";
    internal const string StAndrew = "St Andrew's Day";
    internal const string Christmas = "Christmas Day";
    internal const string Boxing = "Boxing Day";
}
