using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>A case whose time is still running: the caller's own key, the start event, and the deadline, local or statutory, with its facts.</summary>
/// <example>
/// <code>
/// var request = new OpenDeadline("case 17", TriggerTime.Parse("2026-03-02"), StatuteBook.VersionsOf("foia-2000/answer"), DeadlineFacts.None);
/// </code>
/// </example>
public sealed record OpenDeadline
{
    /// <summary>What is wrong where a rule is asked for by a name that is not built in.</summary>
    internal const string NoVersion = "No version of a rule was given. StatuteBook.VersionsOf is empty where its name is not built in; StatuteBook.Nearest gives the id that was most likely meant.";

    /// <summary>States a case under the versions of one rule.</summary>
    /// <param name="key">The caller's own key; never a name.</param>
    /// <param name="trigger">The day, or the day and time, of the start event.</param>
    /// <param name="versions">The versions of the rule; the one in force on the day of the start event applies.</param>
    /// <param name="facts">The further facts that the rule needs; none for a plain limit.</param>
    /// <exception cref="ArgumentException">The key is blank, or there is no version.</exception>
    public OpenDeadline(string key, TriggerTime trigger, ValueList<Deadline> versions, DeadlineFacts facts)
        : this(key, trigger, Guard.NotNull(versions), null, Guard.NotNull(facts)) =>
        Guard.Require(versions.Count > 0, NoVersion, nameof(versions));

    private OpenDeadline(string key, TriggerTime trigger, ValueList<Deadline> versions, SingleLimit? limit, DeadlineFacts facts)
    {
        Key = Guard.NotBlank(key);
        Trigger = trigger;
        Versions = versions;
        Limit = limit;
        Facts = facts;
    }

    /// <summary>The caller's own key of the case.</summary>
    public string Key { get; }

    /// <summary>The day, or the day and time, that the time runs from.</summary>
    public TriggerTime Trigger { get; }

    /// <summary>The versions of the rule; empty for a limit without a rule.</summary>
    public ValueList<Deadline> Versions { get; }

    /// <summary>The limit of a case that names no rule; null where there is a rule.</summary>
    public SingleLimit? Limit { get; }

    /// <summary>What is known of the case in addition to the start event.</summary>
    public DeadlineFacts Facts { get; }

    /// <summary>States a case by a limit itself, where the caller keeps no rule.</summary>
    /// <param name="key">The caller's own key; never a name.</param>
    /// <param name="trigger">The day that the time runs from.</param>
    /// <param name="limit">The limit.</param>
    /// <param name="calendar">The name of the calendar by which it counts.</param>
    /// <exception cref="ArgumentException">The key is blank.</exception>
    public static OpenDeadline Of(string key, LocalDate trigger, TimeLimit limit, CalendarId calendar) =>
        new(key, new TriggerTime(trigger), ValueList<Deadline>.Empty, new SingleLimit(limit, Guard.NotNull(calendar)), DeadlineFacts.None);

    /// <summary>The one plain limit that gives the date; null when a rule has to be asked.</summary>
    internal SingleLimit? Plain()
    {
        if (Limit is not null)
        {
            return Limit;
        }

        if (!Facts.IsEmpty || Trigger.At is not null)
        {
            return null;
        }

        foreach (var version in Versions)
        {
            if (version.Rule.InForce.Covers(Trigger.On))
            {
                return version.PlainLimit;
            }
        }

        return null;
    }

    /// <summary>The version in force on the day of the start event; null when there is none, or more than one.</summary>
    internal Deadline? OnlyVersion()
    {
        Deadline? only = null;
        foreach (var version in Versions)
        {
            if (!version.Rule.InForce.Covers(Trigger.On))
            {
                continue;
            }

            if (only is not null)
            {
                return null;
            }

            only = version;
        }

        return only;
    }
}
