using System.Globalization;
using FsCheck;
using FsCheck.Xunit;

[assembly: Partnership.Rules.Tests.Laws]

namespace Partnership.Rules.Tests;

/// <summary>
/// What every <c>[Property]</c> of an assembly begins with: 300 cases, always the same ones, so that a run can be had again. A property may name another number.
/// LAW_SEED looks elsewhere: any one number, or what a failure printed, as in 123,457 or 123,457,12 with the size. LAW_RUNS caps the 300,
/// for runs that repeat the tests a thousand times, and LAW_TIMES takes so many times as many (docs/testing.md).
/// </summary>
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class LawsAttribute : PropertiesAttribute
{
    internal const int Cases = 300;

    private const ulong FixedSeed = 20_211_001;

    public LawsAttribute()
    {
        MaxTest = Math.Min(Cases * Times, Cap);
        Replay = Seed;
        QuietOnSuccess = true;
    }

    internal static int Cap => Told("LAW_RUNS") is { Length: > 0 } cap ? int.Parse(cap, CultureInfo.InvariantCulture) : int.MaxValue;

    /// <summary>How many times as many cases: LAW_TIMES, for the nightly run.</summary>
    internal static int Times => Told("LAW_TIMES") is { Length: > 0 } times ? int.Parse(times, CultureInfo.InvariantCulture) : 1;

    internal static string Seed => Told("LAW_SEED") switch
    {
        { Length: > 0 } told when told.Contains(',') => told.Trim('(', ')'),
        { Length: > 0 } told => new Rnd(ulong.Parse(told, CultureInfo.InvariantCulture)).ToString(),
        _ => new Rnd(FixedSeed).ToString(),
    };

    private static string? Told(string variable) => Environment.GetEnvironmentVariable(variable);
}
