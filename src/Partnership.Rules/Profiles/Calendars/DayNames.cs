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
    internal const string VeDay = "Early May bank holiday (VE day)";
    internal const string VeDay50 = "VE Day (50th anniversary)";
    internal const string Spring = "Spring bank holiday";
    internal const string Boyne = "Battle of the Boyne (Orangemen's Day)";
    internal const string Summer = "Summer bank holiday";
    internal const string StAndrew = "St Andrew's Day";
    internal const string Christmas = "Christmas Day";
    internal const string Boxing = "Boxing Day";
    internal const string MillenniumEve = "Millennium Eve";
    internal const string GoldenJubilee = "Queen's Golden Jubilee";
    internal const string RoyalWedding = "Royal wedding";
    internal const string DiamondJubilee = "Queen's Diamond Jubilee";
    internal const string PlatinumJubilee = "Platinum Jubilee bank holiday";
    internal const string StateFuneral = "Bank Holiday for the State Funeral of Queen Elizabeth II";
    internal const string Coronation = "Bank holiday for the coronation of King Charles III";
    internal const string WorldCup = "World Cup bank holiday";
}
