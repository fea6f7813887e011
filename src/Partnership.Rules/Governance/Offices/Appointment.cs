using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Governance;

/// <summary>A member's place on a group for a time. The member is an opaque key, never a name.</summary>
/// <remarks>A start that is not known is <see cref="Fact{T}.NotKnown"/>; an end that is not set is <see cref="Fact{T}.NotApplicable"/>. The two are not the same.</remarks>
public sealed record Appointment
{
    /// <summary>States a place on a group.</summary>
    /// <param name="member">The member's key.</param>
    /// <param name="from">The first day, as closely as it is known.</param>
    /// <param name="to">The last day, as closely as it is known; not applicable when no end is set.</param>
    /// <param name="categories">The categories filled, by code; one person may fill several. None when it is not known whom the member represents.</param>
    /// <exception cref="ArgumentException">The key is blank.</exception>
    public Appointment(string member, Fact<PartialDate> from, Fact<PartialDate> to, params string[] categories)
    {
        Member = Guard.NotBlank(member);
        From = from;
        To = to;
        Categories = ValueList.Of(Guard.NotNull(categories));
    }

    /// <summary>The opaque key of the member.</summary>
    public string Member { get; }

    /// <summary>The first day of the appointment.</summary>
    public Fact<PartialDate> From { get; }

    /// <summary>The last day, that day included.</summary>
    public Fact<PartialDate> To { get; }

    /// <summary>The categories filled; empty when it is not known whom the member represents.</summary>
    public ValueList<string> Categories { get; }

    /// <summary>The body that the member comes from, by key; null when not given.</summary>
    public string? Body { get; init; }

    /// <summary>The sector that the member comes from; null when not given.</summary>
    public string? Sector { get; init; }

    /// <summary>The area that the member comes from; null when not given.</summary>
    public string? Area { get; init; }

    /// <summary>The parts or alternatives of the categories that the member sits for, as the list names them; empty when not given.</summary>
    public ValueList<string> SitsFor { get; init; } = ValueList<string>.Empty;

    /// <summary>The office held with it, such as <c>chair</c>; null when none.</summary>
    public string? Office { get; init; }

    /// <summary>The member's key, as one line of text.</summary>
    public override string ToString() => Member;
}
