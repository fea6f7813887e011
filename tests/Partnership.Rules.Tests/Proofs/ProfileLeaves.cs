using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Partnership.Rules.Foundation;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Tests.Proofs;

/// <summary>
/// Every leaf of every object that a profile holds, found by reflection: a text, a number, a day, a code, each under the member it stands in. A line an object,
/// so that a change in any leaf is a change in a line that says where it is.
/// </summary>
internal static class ProfileLeaves
{
    private const int Shown = 60;

    private static readonly Assembly Core = typeof(Catalogue).Assembly;

    /// <summary>What has tests of its own, row by row, and would fill a book: the days of the calendars.</summary>
    private static readonly Type[] Apart = [typeof(HolidayCalendar), typeof(CalendarSet)];

    /// <summary>The lines, in the order of the paths.</summary>
    internal static IEnumerable<(string Path, string Leaves)> All()
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var roots = Core.GetExportedTypes().Where(type => type.Namespace == typeof(Catalogue).Namespace && type != typeof(Catalogue)).OrderBy(type => type.Name, StringComparer.Ordinal)
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static).OrderBy(one => one.Name, StringComparer.Ordinal));
        return roots.SelectMany(root => Lines($"{root.DeclaringType!.Name}.{root.Name}", root.GetValue(null), seen));
    }

    private static IEnumerable<(string, string)> Lines(string path, object? value, HashSet<object> seen)
    {
        if (value is null || Apart.Contains(value.GetType()) || IsLeaf(value))
        {
            return [];
        }

        if (value is IEnumerable list)
        {
            return list.Cast<object?>().SelectMany((item, at) => Lines($"{path}[{at}]", item, seen));
        }

        if (value.GetType().Assembly != Core || (!value.GetType().IsValueType && !seen.Add(value)))
        {
            return [];
        }

        var members = Members(value.GetType()).Select(member => (member.Name, Value: Got(member, value))).Where(one => one.Value is not (null or false) && !IsEmpty(one.Value)).ToArray();
        var own = string.Join("; ", members.Where(one => IsLeaf(one.Value!) || IsLeaves(one.Value!)).Select(one => $"{one.Name}={Written(one.Value!)}"));
        return members.Where(one => !IsLeaf(one.Value!) && !IsLeaves(one.Value!)).SelectMany(one => Lines($"{path}.{one.Name}", one.Value, seen)).Prepend((path, own)).Where(line => line.Item2.Length > 0);
    }

    /// <summary>Members that hold something. One that is worked out of the others is of no interest, and neither is one that makes a record anew.</summary>
    private static IEnumerable<PropertyInfo> Members(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(one => one.GetIndexParameters().Length == 0 && one.PropertyType != type && one.Name is not "EqualityContract").OrderBy(one => one.Name, StringComparer.Ordinal);

    private static object? Got(PropertyInfo member, object of)
    {
        try
        {
            return member.GetValue(of);
        }
        catch (TargetInvocationException)
        {
            return null;
        }
    }

    /// <summary>A citation and a condition stand for themselves in words; so does a closed set by its code.</summary>
    private static bool IsLeaf(object value) => value is string or bool or Enum or Citation or Condition || value.GetType().IsPrimitive || value.GetType().Namespace == "NodaTime" || value is decimal
        || value.GetType().BaseType is { IsGenericType: true } set && set.GetGenericTypeDefinition() == typeof(ClosedSet<>) || value.GetType().GetProperties().Length == 0;

    /// <summary>What is empty or false is not written: a line without it says so.</summary>
    private static bool IsEmpty(object value) => value is string { Length: 0 } || (value is IEnumerable list and not string && !list.Cast<object?>().Any());

    private static bool IsLeaves(object value) => value is IEnumerable list and not string && list.Cast<object?>().All(one => one is null || IsLeaf(one));

    private static string Written(object value) => value switch
    {
        string text => Short(text),
        Condition condition => Short(Whole(condition)),
        IEnumerable list => $"[{string.Join(", ", list.Cast<object?>().Select(one => one is null ? "-" : Written(one)))}]",
        IFormattable number => Short(number.ToString(null, CultureInfo.InvariantCulture)),
        _ => Short(value.ToString() ?? string.Empty),
    };

    /// <summary>A condition with all its parts, each with its rule.</summary>
    private static string Whole(Condition one) => $"{one.Text} {one.Minimum} {one.Rule.Id} {one.Rule.Citation} ({string.Join(", ", one.Parts.Select(Whole))}) {string.Join(", ", one.Asks.Select(ask => $"{ask.Fact} {ask.Text}"))}";

    /// <summary>A long text by its beginning and a fingerprint of the whole.</summary>
    private static string Short(string text) => text.Length <= Shown ? text.Replace('\n', ' ') : $"{text[..24].Replace('\n', ' ')}#{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8]}";
}
