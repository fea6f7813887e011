using System.Text.RegularExpressions;

namespace Partnership.Rules.ICalendar.Tests;

/// <summary>A file taken apart again: unfolded, unescaped, and nothing else known of what wrote it.</summary>
internal static class Written
{
    internal static IReadOnlyList<Component> In(ICalendarFile file)
    {
        var open = new Stack<Component>([new Component("file")]);
        foreach (var line in file.Text.Replace("\r\n ", string.Empty, StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            Take(line[..colon], Unescaped(line[(colon + 1)..]), open);
        }

        return open.Single().Parts.Single().Parts;
    }

    private static void Take(string name, string value, Stack<Component> open)
    {
        if (name == "BEGIN")
        {
            var inner = new Component(value);
            open.Peek().Parts.Add(inner);
            open.Push(inner);
        }
        else if (name == "END")
        {
            _ = open.Pop().Name == value ? value : throw new InvalidOperationException($"{value} ends before it began.");
        }
        else
        {
            open.Peek().Add(name, value);
        }
    }

    private static string Unescaped(string text) => Regex.Replace(text, @"\\(.)", match => match.Groups[1].Value == "n" ? "\n" : match.Groups[1].Value);
}

/// <summary>A component with its properties, each there once, and the components in it.</summary>
internal sealed class Component(string name) : Dictionary<string, string>(StringComparer.Ordinal)
{
    internal string Name { get; } = name;

    internal List<Component> Parts { get; } = [];

    internal IReadOnlyList<Component> Alarms => [.. Parts.Where(part => part.Name == "VALARM")];
}
