using System.Text.Json;
using Partnership.Rules.Json.Engine;
using Partnership.Rules.Time;

namespace Partnership.Rules.Json.BankHolidays;

/// <summary>One pass over the text of a list. What was read before the text breaks off is kept.</summary>
internal sealed class ListReader(byte[] utf8)
{
    private readonly List<BankHolidayDivision> divisions = [];
    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private readonly ProblemList problems = new(utf8);

    internal GovUkBankHolidays Read()
    {
        if (Array.TrueForAll(utf8, one => one is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
        {
            problems.Add("$", 0, "The list is empty.");
            return new GovUkBankHolidays([], problems.ToList());
        }

        ReadText();
        problems.AddMissing(divisions);
        return new GovUkBankHolidays(divisions, problems.ToList());
    }

    private void ReadText()
    {
        var reader = new Utf8JsonReader(utf8);
        try
        {
            reader.Read();
            ReadRoot(ref reader);
            reader.Read();
        }
        catch (JsonException broken)
        {
            problems.AddBroken(broken);
        }
        catch (InvalidOperationException)
        {
            problems.Add("$", reader.TokenStartIndex, "A name holds half a character. What stands before it was kept.");
        }
    }

    private void ReadRoot(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            problems.Add("$", reader.TokenStartIndex, "The list is not an object with a division in each property.");
            reader.Skip();
            return;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadDivision(reader.GetString()!, ref reader);
        }
    }

    private void ReadDivision(string name, ref Utf8JsonReader reader)
    {
        var nameStart = reader.TokenStartIndex;
        reader.Read();
        if (!CalendarId.TryParse(name, out var id) || !names.Add(name))
        {
            problems.Add("$", nameStart, id is null ? $"'{Quoted.Text(name)}' is not a division." : $"The division {Quoted.Text(id.Value)} appears twice. The reader kept the first.");
            reader.Skip();
            return;
        }

        problems.AddUnlessKnown(id, nameStart);
        var division = new DivisionReader(id, problems);
        try
        {
            division.Read(ref reader);
        }
        finally
        {
            divisions.Add(division.Result());
        }
    }
}
