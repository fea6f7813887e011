using System.Runtime.CompilerServices;
using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Time;

namespace Partnership.Rules.Calculators;

/// <summary>Cases under the same version of a rule, from the same day and with no facts of their own, are asked once.</summary>
internal sealed class CasesAlike(CalendarDifference changes)
{
    private readonly Dictionary<Key, (TriggerTime? Was, TriggerTime? Now, ValueList<NonWorkingDay> Because)> asked = [];

    /// <summary>When a case was due, when it is now, and the changed days that moved it.</summary>
    internal (TriggerTime? Was, TriggerTime? Now, ValueList<NonWorkingDay> Because) Asked(OpenDeadline open)
    {
        if (!open.Facts.IsEmpty || open.Trigger.At is not null || open.OnlyVersion() is not { } version)
        {
            return Ask(open);
        }

        var key = new Key(version, open.Trigger.On);
        if (!asked.TryGetValue(key, out var answer))
        {
            asked[key] = answer = Ask(open);
        }

        return answer;
    }

    private (TriggerTime? Was, TriggerTime? Now, ValueList<NonWorkingDay> Because) Ask(OpenDeadline open)
    {
        var (was, now) = (CalendarChange.Ask(open, open.Versions, changes.Before), CalendarChange.Ask(open, open.Versions, changes.After));
        return (was, now, was == now ? ValueList<NonWorkingDay>.Empty : changes.Between(open.Trigger.On, was?.On, now?.On));
    }

    /// <summary>A version of a rule, by identity, and a day. Two versions that are equal and not the same are asked twice, which is only slower.</summary>
    private readonly struct Key(Deadline version, LocalDate on) : IEquatable<Key>
    {
        private readonly Deadline version = version;
        private readonly LocalDate on = on;

        public bool Equals(Key other) => ReferenceEquals(version, other.version) && on == other.on;

        public override bool Equals(object? obj) => obj is Key other && Equals(other);

        public override int GetHashCode() => unchecked((RuntimeHelpers.GetHashCode(version) * 397) ^ on.GetHashCode());
    }
}
