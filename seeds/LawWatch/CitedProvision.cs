namespace Partnership.Rules.LawWatch;

/// <summary>A provision that rules cite: the text by its address, the place, the day of the version read, the day on which it was last read, and the rules. A row of seeds/provisions.csv.</summary>
internal sealed record CitedProvision(string Text, string Place, string ReadAsAt, string CheckedOn, string Rules)
{
    internal IEnumerable<string> RuleNames => Rules.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
