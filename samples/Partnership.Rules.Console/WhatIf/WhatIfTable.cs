using Partnership.Rules.Console.Shell;
using Spectre.Console;

namespace Partnership.Rules.Console.Governance;

/// <summary>What a change breaks and what mends it, for people.</summary>
internal static class WhatIfTable
{
    internal static void Show(WhatIfForm form, Output output)
    {
        Breaches(output, "Broken already", form.Already);
        Breaches(output, "The change breaks", form.Breaks);
        Breaches(output, "The change puts right", form.Mends);
        Repair(output, "The fewest appointments", form.Appointments);
        Repair(output, "The fewest further attendances", form.Attendances);
    }

    private static void Breaches(Output output, string title, IEnumerable<BreachForm> breaches)
    {
        var all = breaches.ToArray();
        output.Line($"[bold]{Markup.Escape(title)}[/]: {(all.Length == 0 ? "nothing" : string.Empty)}");
        Picture.Lines(output, all.Select(one => $"{Dates.Words(one.On)}: {one.Text} ({one.Because.Brief})"));
        Picture.Lines(output, all.SelectMany(one => one.StillNeeded).Select(one => $"Still needed: {one.Question}").Distinct());
    }

    private static void Repair(Output output, string title, RepairForm? repair)
    {
        if (repair is not null)
        {
            Picture.Answer(output, $"{title} on {Dates.Words(repair.On)}", repair.Why);
            Picture.Lines(output, repair.People.Select(Person));
        }
    }

    private static string Person(PersonForm one) =>
        string.Join(", ", new[] { one.Member, one.Category is null ? null : $"for {one.Category}", one.Body is null ? null : $"from {one.Body}", one.Area is null ? null : $"of {one.Area}" }.OfType<string>().Concat(one.Holding));
}
