using System.Text.Json;
using Partnership.Rules.Calculators;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.Deadlines;

public sealed class HandTemp
{
    [Fact]
    public void Compare()
    {
        using var file = JsonDocument.Parse(File.ReadAllText("/tmp/clocks2/hand.json"));
        var said = new List<string>();
        foreach (var row in file.RootElement.EnumerateArray())
        {
            var (rule, at, facts) = (row[0].GetString()!, row[1].GetString()!, DeadlineFacts.None);
            foreach (var one in row[2].EnumerateObject())
            {
                facts = facts.With(one.Name, one.Value.GetString()!);
            }

            string answer;
            try
            {
                var all = StatuteBook.VersionsOf(rule);
                var result = DeadlineCalculator.Assess(all, TriggerTime.Parse(at), facts, UkCalendars.All);
                answer = result.Due.Answer.IsKnown ? result.Due.Value.ToString() + (result.Due.Alternatives.Count > 0 ? " | " + string.Join(" | ", result.Due.Alternatives.Select(a => a.Value + " " + a.Reading)) : "") : result.ToString() + " " + string.Join(",", result.Due.StillNeeded.Select(q => q.Fact)) + string.Join(",", result.Due.Caveats.Select(q => q.Code));
            }
            catch (Exception e)
            {
                answer = e.Message;
            }

            if (!answer.StartsWith(row[3].GetString()!, StringComparison.Ordinal))
            {
                said.Add($"{rule} {at}: hand {row[3].GetString()} product {answer}");
            }
        }

        File.WriteAllLines("/tmp/clocks2/hand-diff.txt", said);
    }
}
