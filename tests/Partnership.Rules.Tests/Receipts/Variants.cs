using System.Collections;
using System.Reflection;
using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;
using Partnership.Rules.Tests.House;

namespace Partnership.Rules.Tests.Reasons;

/// <summary>The same object with one thing in it changed, again and again: each member of each type that is reached, wherever it stands, by reflection.</summary>
internal sealed class Variants(int timesEach)
{
    /// <summary>Not part of an answer: what it was worked out from, which a receipt binds by itself.</summary>
    private static readonly string[] Apart = ["<Given>k__BackingField", "<Calendars>k__BackingField"];

    private static readonly MethodInfo Clone = typeof(object).GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!;

    private readonly Dictionary<FieldInfo, int> seen = [];

    internal IEnumerable<(string Path, object Changed)> Of(object one) => one switch
    {
        string text => [("text", text + "\u00E9"), .. text.Length > 1 ? [("text", text[1..])] : Array.Empty<(string, object)>()],
        bool truth => [("truth", !truth)],
        int number => [("number", number + 1)],
        long number => [("number", number + 1)],
        sbyte sign => [("sign", (sbyte)(sign > 0 ? -1 : sign + 1))],
        decimal number => [("number", number + 0.1m)],
        LocalDate day => [("day", day.PlusDays(1))],
        LocalTime time => [("time", time.PlusMinutes(1))],
        Duration lasts => [("duration", lasts + Duration.FromMinutes(1))],
        AnnualDate day => [("day", new AnnualDate(day.Month, day.Day == 1 ? 2 : 1))],
        Period period => [("period", period + Period.FromDays(1))],
        DateInterval days => [("days", new DateInterval(days.Start, days.End.PlusDays(1)))],
        Enum member => Enum.GetValues(member.GetType()).Cast<object>().Where(other => !other.Equals(member)).Take(1).Select(other => ("member", other)),
        Array items => OfItems(items),
        IDictionary pairs => OfPairs(pairs),
        _ when OtherOfSet(one) is { } other => [("code", other)],
        _ when one.GetType().Assembly == Surface.Core || one.GetType().Name.StartsWith("ValueTuple", StringComparison.Ordinal) || one.GetType().Name.StartsWith("KeyValuePair", StringComparison.Ordinal) => OfFields(one),
        _ => throw new NotSupportedException($"No other {one.GetType()} is known."),
    };

    private IEnumerable<(string Path, object Changed)> OfFields(object one)
    {
        foreach (var field in FieldsOf(one.GetType()).Where(field => !Apart.Contains(field.Name) && IsSeen(one, field) && Count(field)))
        {
            var value = field.GetValue(one);
            var changes = value is null ? Specimens.Of(Specimens.Bare(field.FieldType)) is { } given ? [("given", given)] : [] : Of(value);
            foreach (var (path, changed) in changes)
            {
                var copy = Clone.Invoke(one, null)!;
                field.SetValue(copy, changed);
                yield return ($"{one.GetType().Name}.{field.Name}/{path}", copy);
            }
        }
    }

    private IEnumerable<(string Path, object Changed)> OfItems(Array items)
    {
        for (var place = 0; place < items.Length; place++)
        {
            foreach (var (path, changed) in items.GetValue(place) is { } item ? Of(item) : [])
            {
                var copy = (Array)items.Clone();
                copy.SetValue(changed, place);
                yield return ($"{place}/{path}", copy);
            }
        }

        if (items.Length > 0)
        {
            var fewer = Array.CreateInstance(items.GetType().GetElementType()!, items.Length - 1);
            Array.Copy(items, fewer, fewer.Length);
            yield return ("one fewer", fewer);
        }
    }

    private static IEnumerable<(string Path, object Changed)> OfPairs(IDictionary pairs)
    {
        foreach (var key in pairs.Keys.Cast<object>().Take(2))
        {
            var copy = (IDictionary)Activator.CreateInstance(pairs.GetType())!;
            foreach (DictionaryEntry pair in pairs)
            {
                if (!pair.Key.Equals(key))
                {
                    copy[pair.Key] = pair.Value;
                }
            }

            yield return ($"without {key}", copy);
        }
    }

    /// <summary>What a fact holds that is not known, and a statement that is silent, nobody can see; but whether it is silence or a clause that is not held.</summary>
    private static bool IsSeen(object one, FieldInfo field) =>
        one.GetType() is not { IsGenericType: true } type || type.GetGenericTypeDefinition() is var bare
        && (bare != typeof(Fact<>) || field.Name != "value" || (bool)type.GetProperty(nameof(Fact<int>.IsKnown))!.GetValue(one)!)
        && (bare != typeof(DocumentValue<>) || field.Name.Contains(nameof(DocumentValue<int>.IsNotRead), StringComparison.Ordinal) || (bool)type.GetProperty(nameof(DocumentValue<int>.IsSpecified))!.GetValue(one)!);

    private bool Count(FieldInfo field) => (seen[field] = seen.GetValueOrDefault(field) + 1) <= timesEach;

    private static IEnumerable<FieldInfo> FieldsOf(Type? type) =>
        type is null || type == typeof(object) || type == typeof(ValueType) ? []
        : type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly).Where(field => !IsWorkedOut(field.FieldType) && !field.GetCustomAttributesData().Any(one => one.AttributeType.Name == "WorkedOutAttribute")).Concat(FieldsOf(type.BaseType));

    /// <summary>What is kept on first use follows from the other members.</summary>
    private static bool IsWorkedOut(Type type) => type.Name is "DrawnLevels" or "Once`1" || (type.IsGenericType && type.GenericTypeArguments.Any(IsWorkedOut));

    private static object? OtherOfSet(object one)
    {
        for (var type = one.GetType(); type is not null; type = type.BaseType)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ClosedSet<>))
            {
                return ((IEnumerable)type.GenericTypeArguments[0].GetProperty("All", BindingFlags.Static | BindingFlags.Public)!.GetValue(null)!).Cast<object>().First(other => !ReferenceEquals(other, one));
            }
        }

        return null;
    }
}
