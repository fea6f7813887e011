using Partnership.Rules.Foundation;

namespace Partnership.Rules.ActionPlans;

/// <summary>The strands one document divides its work into. There is no crosswalk from scheme to scheme.</summary>
public sealed record StrandScheme
{
    /// <summary>Makes a scheme; each name becomes a strand, numbered from 1.</summary>
    /// <param name="key">The key, such as <c>dasv-4p</c>.</param>
    /// <param name="name">The name.</param>
    /// <param name="strands">The names of its strands, in order.</param>
    /// <exception cref="ArgumentException">A text is blank, or a name is null.</exception>
    public StrandScheme(string key, string name, params string[] strands)
    {
        Key = Guard.NotBlank(key);
        Name = Guard.NotBlank(name);
        Strands = Guard.NotNull(strands).Select((one, place) => new Strand(key, English.Number(place + 1), one)).ToValueList();
    }

    /// <summary>The short key of the scheme.</summary>
    public string Key { get; }

    /// <summary>The full name of the scheme.</summary>
    public string Name { get; }

    /// <summary>Its strands in order.</summary>
    public ValueList<Strand> Strands { get; }

    /// <summary>The name, as one line of text.</summary>
    public override string ToString() => Name;
}
