using Partnership.Rules.DutyRegister.Running;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;

namespace Partnership.Rules.DutyRegister.Matters;

/// <summary>Something that starts deadlines: an event of the law, or one of a group's own terms, such as its meeting.</summary>
/// <param name="Code">The code, such as <c>information-requested</c> or <c>southampton/board/meeting</c>.</param>
/// <param name="Words">What happens, in words.</param>
/// <param name="Law">The event of the law; null for one of local terms.</param>
/// <param name="Group">The group whose terms they are; null for the law.</param>
/// <param name="Clocks">The rules whose time runs from it.</param>
public sealed record KnownEvent(string Code, string Words, LawEvent? Law, Group? Group, IReadOnlyList<Deadline> Clocks)
{
    private static readonly Lazy<Dictionary<string, KnownEvent>> Known = new(() => OfTheLaw().Concat(OfTerms()).ToDictionary(one => one.Code, StringComparer.Ordinal));

    /// <summary>Every event, those of the law first.</summary>
    public static IReadOnlyCollection<KnownEvent> All => Known.Value.Values;

    public bool NeedsTime => Law?.NeedsTime == true;

    /// <summary>The event of a code, or why there is none.</summary>
    public static KnownEvent Of(string code) => Known.Value.TryGetValue(code, out var one) ? one
        : throw new RefusedException("event", $"'{code}' is not an event here. GET /api/v1/events lists them.");

    private static IEnumerable<KnownEvent> OfTheLaw() => LawEvent.All.Select(one => new KnownEvent(one.Code, one.Words, one, null, StatuteBook.StartedBy(one)));

    /// <summary>The deadlines of each group's terms, by the event from which they run. A rule's id begins with that of its group.</summary>
    private static IEnumerable<KnownEvent> OfTerms() => KnownTerms.Deadlines
        .Select(deadline => (Owner: OwnerOf(deadline), Deadline: deadline))
        .Where(one => one.Owner is not null)
        .GroupBy(one => $"{one.Owner!.Id.Value}/{one.Deadline.Trigger.Code}", StringComparer.Ordinal)
        .Select(same => new KnownEvent(same.Key, $"{same.First().Deadline.Trigger.Words} ({same.First().Owner!.Name})", null, same.First().Owner, [.. same.Select(one => one.Deadline)]));

    private static Group? OwnerOf(Deadline deadline) =>
        KnownTerms.Groups.Where(one => deadline.Rule.Id.Value.StartsWith($"{one.Id.Value}/", StringComparison.Ordinal)).MaxBy(one => one.Id.Value.Length);
}
