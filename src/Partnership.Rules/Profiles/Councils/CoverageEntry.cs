using Partnership.Rules.Foundation;

namespace Partnership.Rules.Profiles;

/// <summary>One entry of the catalogue, and where the library holds or answers it.</summary>
public sealed record CoverageEntry
{
    /// <summary>States where the library is on an entry.</summary>
    /// <param name="id">The catalogue id.</param>
    /// <param name="status">The use that the library makes of the entry.</param>
    /// <param name="where">The type or member that holds or answers it; the document for an entry that is omitted.</param>
    /// <param name="reason">The reason why it is omitted or only recorded; otherwise null.</param>
    /// <exception cref="ArgumentException">A text is blank, or an entry is omitted without a reason.</exception>
    public CoverageEntry(string id, CoverageStatus status, string where, string? reason)
    {
        Id = Guard.NotBlank(id);
        Status = Guard.NotNull(status);
        Where = Guard.NotBlank(where);
        Guard.Require(status != CoverageStatus.Outside || !string.IsNullOrWhiteSpace(reason), $"{id} is outside without a reason.", nameof(reason));
        Reason = reason;
    }

    /// <summary>The id of the catalogue entry.</summary>
    public string Id { get; }

    /// <summary>The use that the library makes of the entry.</summary>
    public CoverageStatus Status { get; }

    /// <summary>The type or member that holds or answers it; the document for an entry that is omitted.</summary>
    public string Where { get; }

    /// <summary>The reason why it is omitted or only recorded; otherwise null.</summary>
    public string? Reason { get; }

    /// <summary>Id, status and place.</summary>
    public override string ToString() => $"{Id} {Status}: {Where}";
}
