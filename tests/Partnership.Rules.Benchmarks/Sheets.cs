using System.Diagnostics;
using System.Globalization;
using Partnership.Rules.Calculators;
using Partnership.Rules.Definitions;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Benchmarks;

/// <summary>A million varied sheets on one core: each built in bulk by a fixed pseudo-random sequence and put to every test of the Act of 2021.</summary>
internal static class Sheets
{
    internal const string Argument = "--sheets";

    private static readonly AbuseFact[] Follows = [AbuseFact.AIsEighteen, AbuseFact.BIsEighteen, AbuseFact.ChildIsSixteen, AbuseFact.BothParents];
    private static readonly AbuseFact[] Free = [.. AbuseFact.WithKinship.Where(fact => !Follows.Contains(fact))];

    /// <summary>Processor time, so that other programs on the machine do not count.</summary>
    internal static void Measure(int count)
    {
        var definition = DomesticAbuseDefinition.Definition;
        Assess(definition, 10_000);
        var (before, bytes) = (Process.GetCurrentProcess().TotalProcessorTime, GC.GetAllocatedBytesForCurrentThread());
        var outcomes = Assess(definition, count);
        var taken = Process.GetCurrentProcess().TotalProcessorTime - before;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} sheets, {outcomes} outcomes of which {definition.Tests.Count} a sheet: {taken.TotalSeconds:0.00} s of processor time, {(GC.GetAllocatedBytesForCurrentThread() - bytes) / count} bytes a sheet with building it"));
    }

    /// <summary>One finding on each of four sheets, from nothing known to everything known, in processor time.</summary>
    internal static void MeasureFinding(int count)
    {
        var (definition, empty) = (DomesticAbuseDefinition.Definition, new FactSheetBuilder(AbuseFact.Names).ToSheet());
        var two = empty.With(AbuseFact.AIsSixteen.Code, true).With(AbuseFact.Controlling.Code, true);
        var known = Free.Aggregate(empty, (sheet, fact) => sheet.With(fact.Code, fact == AbuseFact.AIsSixteen || fact == AbuseFact.BIsSixteen || fact == AbuseFact.Married || fact == AbuseFact.Controlling || fact == AbuseFact.TowardsB));
        foreach (var (name, sheet) in new[] { ("nothing known", empty), ("two facts known", two), ("everything known", known) })
        {
            foreach (var test in definition.Tests)
            {
                _ = Repeat(definition, test, sheet, 20_000);
                var before = Process.GetCurrentProcess().TotalProcessorTime;
                _ = Repeat(definition, test, sheet, count);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}, {test}: {(Process.GetCurrentProcess().TotalProcessorTime - before).TotalMilliseconds * 1_000_000 / count:0} ns a finding"));
            }
        }
    }

    private static int Repeat(Definition definition, DefinitionTest test, FactSheet sheet, int count)
    {
        var met = 0;
        for (var place = 0; place < count; place++)
        {
            met += DefinitionCalculator.Outcome(definition, test, sheet) == DefinitionStatus.Met ? 1 : 0;
        }

        return met;
    }

    private static long Assess(Definition definition, int count)
    {
        var (state, outcomes) = (12345u, 0L);
        for (var place = 0; place < count; place++)
        {
            var sheet = Sheet(ref state);
            foreach (var test in definition.Tests)
            {
                outcomes += DefinitionCalculator.Outcome(definition, test, sheet) is null ? 0 : 1;
            }
        }

        return outcomes;
    }

    private static FactSheet Sheet(ref uint state)
    {
        var builder = new FactSheetBuilder(AbuseFact.Names);
        foreach (var fact in Free)
        {
            state = unchecked((state * 1664525) + 1013904223);
            var draw = state >> 24;
            builder.SetAt(fact.Place, draw < 60 ? Fact.Known(true) : draw < 170 ? Fact.Known(false) : Fact<bool>.NotAsked);
        }

        return builder.ToSheet();
    }
}
