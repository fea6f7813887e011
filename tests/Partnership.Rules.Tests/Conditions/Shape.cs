using FsCheck;
using FsCheck.Fluent;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Tests.Reasons;

/// <summary>A condition as the tests know it: it can be built, worked out by brute force, and made smaller.</summary>
internal sealed record Shape(int AtLeast, bool Inverted, string? Fact, params Shape[] Parts)
{
    internal static readonly string[] Names = ["a", "b", "c", "d", "e"];

    internal static Gen<Shape> Any { get; } = Gen.Sized(size => Of(Math.Min(4, 1 + (size / 20))));

    internal Condition Build() =>
        Fact is not null ? Sample.Is(Fact)
        : Inverted ? Condition.Not(Sample.Rule, "not", Parts[0].Build())
        : AtLeast == 1 ? Condition.Any(Sample.Rule, "any", Built())
        : AtLeast == Parts.Length ? Condition.All(Sample.Rule, "all", Built())
        : Condition.AtLeast(AtLeast, Sample.Rule, "at least", Built());

    internal bool IsMet(Func<string, bool> holds) =>
        Fact is not null ? holds(Fact)
        : Inverted ? !Parts[0].IsMet(holds)
        : Parts.Count(part => part.IsMet(holds)) >= AtLeast;

    internal Finding Kleene(Func<string, Finding> holds)
    {
        if (Fact is not null)
        {
            return holds(Fact);
        }

        var parts = Parts.Select(part => part.Kleene(holds)).ToArray();
        return Inverted ? !parts[0]
            : parts.Count(part => part.IsMet) >= AtLeast ? Finding.Met
            : parts.Count(part => !part.IsNotMet) < AtLeast ? Finding.NotMet
            : Finding.Unknown;
    }

    internal IEnumerable<Shape> Smaller() =>
        Parts.Concat(Parts.SelectMany((part, place) => part.Smaller().Select(less => Replace(place, less))));

    public override string ToString() =>
        Fact ?? (Inverted ? $"!{Parts[0]}" : $"{AtLeast} of ({string.Join(", ", Parts.Select(part => part.ToString()))})");

    private static Gen<Shape> Of(int depth)
    {
        var leaf = Gen.Elements(Names).Select(name => new Shape(0, false, name));
        if (depth == 0)
        {
            return leaf;
        }

        var inner = Of(depth - 1);
        var not = inner.Select(part => new Shape(0, true, null, part));
        var some = from count in Gen.Choose(1, 4)
                   from least in Gen.Choose(1, count)
                   from parts in Gen.ArrayOf(inner, count)
                   select new Shape(least, false, null, parts);
        return Gen.Frequency((1, leaf), (1, not), (4, some));
    }

    private Condition[] Built() => Parts.Select(part => part.Build()).ToArray();

    private Shape Replace(int place, Shape less) =>
        this with { Parts = Parts.Select((part, here) => here == place ? less : part).ToArray() };
}
