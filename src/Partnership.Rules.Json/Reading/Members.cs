using System.Text.Json;
using NodaTime;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Json.Reading;

/// <summary>The members of an object. Unknown ones, and ones that stand twice, are problems: a misspelt member must not pass in silence.</summary>
internal sealed class Members
{
    private readonly Place place;
    private readonly int before;
    private readonly Dictionary<string, JsonElement> found = new(StringComparer.Ordinal);

    internal Members(Place place, params string[] known)
    {
        this.place = place;
        before = place.Problems.Refusals;
        if (place.Element.ValueKind != JsonValueKind.Object)
        {
            place.Wrong("an object", 0);
            return;
        }

        foreach (var member in place.Element.EnumerateObject())
        {
            Keep(NameOf(member), member.Value, known);
        }
    }

    /// <summary>True while nothing has been wrong with this object or anything in it.</summary>
    internal bool IsSound => place.Problems.Refusals == before;

    internal bool Has(string name) => found.TryGetValue(name, out var value) && value.ValueKind != JsonValueKind.Null;

    internal string Text(string name) => Required(name, at => at.Text())!;

    internal string? OptionalText(string name) => Has(name) ? At(name).Text() : null;

    internal int Number(string name) => Required(name, at => at.Number());

    internal bool OptionalTruth(string name) => Has(name) && At(name).Truth();

    internal LocalDate Date(string name) => Required(name, at => at.Date());

    internal LocalDate? OptionalDate(string name) => Has(name) ? At(name).Date() : null;

    internal T Parsed<T>(string name, Func<string, T> parse) => Required(name, at => at.Parsed(parse, name))!;

    /// <summary>One code out of a closed set.</summary>
    internal T Code<T>(string name, ValueList<T> all)
        where T : ClosedSet<T> =>
        OneOf(name, all, one => one.Code);

    /// <summary>One value out of a list, by what it is called. The problem lists them all.</summary>
    internal T OneOf<T>(string name, IEnumerable<T> all, Func<T, string> called)
        where T : class =>
        Required(name, at => at.OneOf(all, called))!;

    internal T Of<T>(string name, JsonShape<T> shape)
        where T : notnull => Required(name, at => shape.ReadAt(at))!;

    internal T? Optional<T>(string name, JsonShape<T> shape)
        where T : class => Has(name) ? shape.ReadAt(At(name)) : null;

    /// <summary>A list in which every item counts: one that is no good refuses the whole.</summary>
    internal ValueList<T> List<T>(string name, Func<Place, T?> read) => Required(name, at => at.Items().Select(item => read(item)!).ToValueList()) ?? ValueList<T>.Empty;

    internal ValueList<T> OptionalList<T>(string name, Func<Place, T?> read) => Has(name) ? List(name, read) : ValueList<T>.Empty;

    /// <summary>A list of rows that stand by themselves: one that is no good is told and left out.</summary>
    internal ValueList<T> Rows<T>(string name, Func<Place, T?> read) => Required(name, at => at.GoodItems(read).ToValueList()) ?? ValueList<T>.Empty;

    /// <summary>The value made of the members, when all were good and its type takes them together.</summary>
    internal T? Build<T>(Func<T> make)
    {
        try
        {
            return IsSound ? make() : default;
        }
        catch (Exception refused) when (refused is ArgumentException or FormatException)
        {
            var says = refused.Message;
            var end = says.IndexOf(" (Parameter", StringComparison.Ordinal);
            Problem(null, end < 0 ? says : says.Substring(0, end));
            return default;
        }
    }

    internal void Problem(string? name, string says) => place.Problems.Add(name is null ? place.Path : $"{place.Path}.{name}", says);

    internal Place At(string name) => new(found[name], $"{place.Path}.{name}", place.Problems);

    private T? Required<T>(string name, Func<Place, T?> read)
    {
        if (found.ContainsKey(name))
        {
            return read(At(name));
        }

        if (place.Element.ValueKind == JsonValueKind.Object)
        {
            Problem(null, $"The member '{name}' is missing.");
        }

        return default;
    }

    private void Keep(string? name, JsonElement value, string[] known)
    {
        if (name is null || !known.Contains(name, StringComparer.Ordinal))
        {
            place.Problems.Add($"{place.Path}.{name ?? "?"}", $"There is no such member. Valid members: {string.Join(", ", known)}.");
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
            Problem(name, "The member stands twice.");
        }
    }

    /// <summary>The name; null when it holds half a character.</summary>
    private static string? NameOf(JsonProperty member)
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
