using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Calculators;

/// <summary>A person in the room, by an opaque key. What is not given is not known, and is never held against anyone.</summary>
/// <remarks>A person who represents two categories has two lines with one key, and counts as one person. A person without a category has <see cref="Fact{T}.NotApplicable"/>.</remarks>
public sealed record PresentMember
{
    /// <summary>Names someone in the room.</summary>
    /// <param name="member">The member's key.</param>
    /// <param name="category">The category, by code; null when not given.</param>
    /// <param name="body">The body, by key; null when not given. If the list names a body for the category, that body is used.</param>
    /// <param name="area">The area; null when not given. If the list names an area for the category, that area is used.</param>
    /// <exception cref="ArgumentException">The key is blank.</exception>
    public PresentMember(string member, string? category = null, string? body = null, string? area = null)
    {
        Member = Guard.NotBlank(member);
        (Category, Body, Area) = (Given(category), Given(body), Given(area));
    }

    /// <summary>The opaque key of the member who is present.</summary>
    public string Member { get; }

    /// <summary>The category, by code.</summary>
    public Fact<string> Category { get; init; }

    /// <summary>The body, by key.</summary>
    public Fact<string> Body { get; init; }

    /// <summary>The area that the member comes from.</summary>
    public Fact<string> Area { get; init; }

    /// <summary>What else is known of the member, for a quorum that asks of each whether they are fit to count.</summary>
    public FactSheet Facts { get; init; } = FactSheet.Empty;

    private static Fact<string> Given(string? text) => text is null ? Fact<string>.NotAsked : Fact.Known(text);
}
