namespace Partnership.Rules.DutyRegister.Store;

/// <summary>What the register holds of a date: four answers, none of which stands for another.</summary>
public static class DutyState
{
    public const string Dated = "dated";
    public const string Opens = "opens";
    public const string NotKnown = "not-known";
    public const string NoDate = "no-date";
    public const string NoLongerStarts = "no-longer-starts";

    public static IReadOnlyList<string> All { get; } = [Dated, Opens, NotKnown, NoDate, NoLongerStarts];
}
