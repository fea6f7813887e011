using Partnership.Rules.Foundation;
using Partnership.Rules.Time;

namespace Partnership.Rules.Reasons;

/// <summary>A text that can be cited: an Act, regulations, guidance, a group's terms of reference, a plan.</summary>
public sealed record Instrument
{
    /// <summary>Names a text with the values given.</summary>
    /// <param name="key">A short key, never changed: <c>sot-tor</c>, <c>ukpga-2021-17</c>.</param>
    /// <param name="title">The title.</param>
    /// <param name="kind">The kind of source.</param>
    /// <param name="link">The address where it can be read, without a section; null when it is not published.</param>
    /// <exception cref="ArgumentException">The key or the title is blank.</exception>
    public Instrument(string key, string title, InstrumentKind kind, string? link = null)
    {
        Key = Guard.NotBlank(key);
        Title = Guard.NotBlank(title);
        Kind = Guard.NotNull(kind);
        Link = link;
    }

    /// <summary>A short key, never changed.</summary>
    public string Key { get; }

    /// <summary>The title of the instrument.</summary>
    public string Title { get; }

    /// <summary>The kind of source.</summary>
    public InstrumentKind Kind { get; }

    /// <summary>Where it can be read; null when it is not published.</summary>
    public string? Link { get; }

    /// <summary>The date that it carries, as closely as it says; null when it carries none.</summary>
    public PartialDate? DatedOn { get; init; }

    /// <summary>The title, as one line of text.</summary>
    public override string ToString() => Title;
}
