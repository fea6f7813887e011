using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Partnership.Rules.Calculators;
using Partnership.Rules.Tests.House;

namespace Partnership.Rules.Tests.Docs;

/// <summary>The tables of docs/which-type.md: each question with the type that answers it, as the summary of the type says it, and what its methods give.</summary>
internal static partial class WhichTypePage
{
    internal const string File = "docs/which-type.md";

    private const string Says = "Answers ";

    /// <summary>The rooms of the calculators under the questions of a reader, in the order of the page. A room that is on no line fails.</summary>
    private static readonly (string Heading, string[] Rooms)[] Headings =
    [
        ("By when?", ["Deadlines", "Events", "Progress", "Timetables", "Meetings", "Duties"]),
        ("Who may act, and is the group in order?", ["Membership", "Eligibility", "Offices", "Deciding", "Conduct", "Grievances", "Links", "Life", "Terms", "WhatIf", "Proofs"]),
        ("Is the definition met?", ["Definitions", "Differences", "Interviews"]),
        ("How is the plan progressing?", ["Plans", "References", "Indicators"]),
    ];

    private static readonly Dictionary<string, string> Summaries = ApiPage.Summaries(Surface.Core);

    private static readonly Dictionary<string, string> RoomOf = Directory.EnumerateFiles(Path.Combine(Seeds.Root, "src/Partnership.Rules/Calculators"), "*.cs", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetFileNameWithoutExtension(file), file => Path.GetFileName(Path.GetDirectoryName(file)!), StringComparer.Ordinal);

    /// <summary>The types that answer a question: each static class of the calculators, and each other type that says so.</summary>
    internal static Type[] Calculators { get; } =
        [.. Surface.Core.GetExportedTypes().Where(type => type.Namespace == typeof(DeadlineCalculator).Namespace && !type.IsNested && (type.IsStatic() || SummaryOf(type).StartsWith(Says, StringComparison.Ordinal))).OrderBy(type => type.Name, StringComparer.Ordinal)];

    internal static string SummaryOf(Type type) => Summaries[$"T:{type.FullName}"];

    /// <summary>The page as it is kept, with its tables made again.</summary>
    internal static string Filled() => Generated().Replace(System.IO.File.ReadAllText(Path.Combine(Seeds.Root, File)).ReplaceLineEndings("\n"), _ => $"<!-- generated -->\n{Tables()}\n<!-- end -->");

    private static string Tables()
    {
        var page = new StringBuilder();
        foreach (var (heading, rooms) in Headings)
        {
            page.Append($"\n## {heading}\n\n| question | type | its methods, and what each gives |\n|---|---|---|\n");
            foreach (var type in rooms.SelectMany(room => Calculators.Where(one => RoomOf[one.Name] == room)))
            {
                page.Append($"| {Question(type)} | `{type.Name}` | {Methods(type)} |\n");
            }
        }

        var unplaced = Calculators.Where(one => !Headings.Any(heading => heading.Rooms.Contains(RoomOf[one.Name])));
        return string.Join(", ", unplaced.Select(one => $"{one.Name} is in a room that has no heading here")) is { Length: > 0 } problem ? throw new InvalidOperationException(problem) : page.ToString();
    }

    private static string Question(Type type) => SummaryOf(type)[Says.Length..] is var words ? $"{char.ToUpperInvariant(words[0])}{words[1..]}" : string.Empty;

    private static string Methods(Type type) => string.Join("; ", type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Where(method => method.IsWritten() && !method.IsSpecialName)
        .GroupBy(method => method.Name)
        .Select(same => $"`{same.Key}(...)`: {string.Join(" or ", same.Select(method => $"`{Written(method.ReturnType)}`").Distinct())}"));

    private static string Written(Type type) =>
        Nullable.GetUnderlyingType(type) is { } under ? Written(under)
        : type.IsGenericType ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Written))}>"
        : type == typeof(int) ? "int" : type == typeof(string) ? "string" : type == typeof(bool) ? "bool" : type.Name;

    [GeneratedRegex("<!-- generated -->.*<!-- end -->", RegexOptions.Singleline)]
    private static partial Regex Generated();
}
