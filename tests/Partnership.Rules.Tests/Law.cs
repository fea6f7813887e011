using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Partnership.Rules.Tests;

/// <summary>
/// States that something holds for every case a generator can make. FsCheck without its xunit runner: docs/decisions/0006.
/// A failure names the shrunk case and the seed. The seed is fixed; set LAW_SEED to another number to look elsewhere,
/// or to the two numbers a failure printed, as in 123,457, to see that failure again. LAW_RUNS caps the cases a law,
/// for runs that repeat the tests a thousand times (docs/testing.md).
/// </summary>
internal static class Law
{
    private const ulong FixedSeed = 20_211_001;

    internal static void Holds<T>(Gen<T> cases, Action<T> law, int runs = 300) =>
        Holds(Arb.From(cases), law, runs);

    internal static void Holds<T>(Gen<T> cases, Func<T, IEnumerable<T>> smaller, Action<T> law, int runs = 300) =>
        Holds(Arb.From(cases, smaller), law, runs);

    internal static void Holds<T>(Arbitrary<T> cases, Action<T> law, int runs = 300) =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(Math.Min(runs, Cap())).WithQuietOnSuccess(true).WithReplay(FSharpOption<Replay>.Some(Seed())),
            Prop.ForAll(cases, law));

    private static int Cap() =>
        Environment.GetEnvironmentVariable("LAW_RUNS") is { Length: > 0 } cap ? int.Parse(cap, CultureInfo.InvariantCulture) : int.MaxValue;

    private static Replay Seed()
    {
        var numbers = (Environment.GetEnvironmentVariable("LAW_SEED") ?? string.Empty)
            .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(number => ulong.Parse(number, CultureInfo.InvariantCulture))
            .ToArray();
        var rnd = numbers switch
        {
            [] => new Rnd(FixedSeed),
            [var seed] => new Rnd(seed),
            [var seed, var gamma, ..] => new Rnd(seed, gamma),
        };
        return new Replay(rnd, FSharpOption<int>.None);
    }
}
