using System.Text.Json;
using Partnership.Rules.Json.Shapes;

namespace Partnership.Rules.Json.Reading;

/// <summary>The members found in an object. Unknown ones, and ones that stand twice, are told as they are found.</summary>
internal sealed class FoundMembers
{
    private readonly SourceLocation place;
    private readonly int before;
    private readonly Dictionary<string, JsonElement> found = new(StringComparer.Ordinal);
    private readonly HashSet<string> twice = new(StringComparer.Ordinal);

    /// <param name="place">Where the object stands.</param>
    /// <param name="known">The members that there are.</param>
    /// <param name="isOpen">True when others may stand beside them.</param>
    internal FoundMembers(SourceLocation place, string[] known, bool isOpen = false)
    {
        this.place = place;
        before = place.Problems.Refusals;
        if (place.Element.ValueKind != JsonValueKind.Object)
        {
            place.Wrong($"an object with the members {string.Join(", ", known)}", 0);
            return;
        }

        foreach (var member in place.Element.EnumerateObject())
        {
            Keep(NameOf(member), member.Value, known, isOpen);
        }
    }

    internal IEnumerable<string> Names => found.Keys;

    internal Scope Scope => place.Scope;

    /// <summary>True while nothing has been wrong with this object or anything in it.</summary>
    internal bool IsSound => place.Problems.Refusals == before;

    /// <summary>Where a member stands, before the object is read; null when it does not.</summary>
    internal static SourceLocation? Peek(SourceLocation place, string name)
    {
        foreach (var member in place.Element.EnumerateObject())
        {
            if (NameOf(member) == name)
            {
                return place.Member(name, member.Value);
            }
        }

        return null;
    }

    /// <summary>Where the member stands; null when it does not.</summary>
    internal SourceLocation? Find(string name) => found.TryGetValue(name, out var value) ? place.Member(name, value) : null;

    internal bool StandsTwice(string name) => twice.Contains(name);

    internal void TellMissing(string name)
    {
        if (place.Element.ValueKind == JsonValueKind.Object)
        {
            place.Tell($"The member '{name}' is missing.");
        }
    }

    /// <summary>The value made of the members, when all were good and its type takes them together.</summary>
    internal T? Build<T>(Func<T> make)
    {
        try
        {
            return IsSound ? make() : default;
        }
        catch (Exception refused) when (refused is ArgumentException or FormatException)
        {
            place.Tell(Sentence(refused.Message));
            return default;
        }
    }

    private static string Sentence(string message)
    {
        var end = message.IndexOf(" (Parameter", StringComparison.Ordinal);
        var oldEnd = message.IndexOf("\r\nParameter", StringComparison.Ordinal);
        var first = end >= 0 ? end : oldEnd;
        return first < 0 ? message : message.Substring(0, first);
    }

    private void Keep(string? name, JsonElement value, string[] known, bool isOpen)
    {
        if (name is null || !(isOpen || known.Contains(name, StringComparer.Ordinal)))
        {
            place.Member(name ?? "?", value).Tell($"There is no such member. Valid members: {string.Join(", ", known)}.");
        }
        else
        {
            KeepOnce(name, value);
        }
    }

    private void KeepOnce(string name, JsonElement value)
    {
        var count = found.Count;
        found[name] = value;
        if (found.Count == count)
        {
            place.Member(name, value).Tell("The member stands twice.");
            twice.Add(name);
        }
    }

    /// <summary>The name; null when it holds half a character.</summary>
    internal static string? NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
