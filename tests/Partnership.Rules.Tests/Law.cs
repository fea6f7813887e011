using System.Globalization;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Partnership.Rules.Tests;

/// <summary>
/// Something that holds for every case a generator can make. A law is a <c>[Property]</c> that gives back <see cref="ForAll{T}(Gen{T}, Action{T})"/>;
/// a failure names the shrunk case and the two numbers that make it again. How many cases, and the fixed seed: <see cref="LawsAttribute"/>.
/// </summary>
internal static class Law
{
    internal static Property ForAll<T>(Gen<T> cases, Action<T> law) => Prop.ForAll(Arb.From(cases), law);

    internal static Property ForAll<T>(Gen<T> cases, Func<T, IEnumerable<T>> smaller, Action<T> law) => Prop.ForAll(Arb.From(cases, smaller), law);

    /// <summary>
    /// A law of which only some cases come to what it is for. At least the share of them must, or the law fails: one that hardly ever asserts says nothing.
    /// </summary>
    internal static Property Reaching<T>(Gen<T> cases, Func<T, bool> comes, double least, Action<T> law)
    {
        var share = Share(cases, comes);
        share.Should().BeGreaterThanOrEqualTo(least, "that share of the cases must come to what the law is for");
        return ForAll(cases, one =>
        {
            if (comes(one))
            {
                law(one);
            }
        });
    }

    /// <summary>The share of the cases of a run that are of a sort.</summary>
    internal static double Share<T>(Gen<T> cases, Func<T, bool> are) => cases.Sample(LawsAttribute.Cases, new Rnd(20_211_001), 50).Average(one => are(one) ? 1.0 : 0.0);

    /// <summary>For a law that a theory states of each of its rows, and one whose cases are counted afterwards. Any other law is a <c>[Property]</c>.</summary>
    internal static void Holds<T>(Gen<T> cases, Action<T> law, int runs = LawsAttribute.Cases) =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(Math.Min(runs, LawsAttribute.Cap)).WithQuietOnSuccess(true).WithReplay(FSharpOption<Replay>.Some(Seed())),
            ForAll(cases, law));

    private static Replay Seed()
    {
        var numbers = LawsAttribute.Seed.Split(',').Select(number => ulong.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        return new Replay(new Rnd(numbers[0], numbers[1]), FSharpOption<int>.None);
    }
}
