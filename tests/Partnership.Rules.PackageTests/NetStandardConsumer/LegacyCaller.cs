using NodaTime;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;

namespace NetStandardConsumer
{
    /// <summary>A library built for netstandard2.0, as a supplier's case-management system would build it.</summary>
    public static class LegacyCaller
    {
        /// <summary>Seven working days after 17 December 2008 in England and Wales.</summary>
        public static string MinutesOut() =>
            TimeLimit.WorkingDaysAfter(7).CountFrom(new LocalDate(2008, 12, 17), UkCalendars.EnglandAndWales).On.ToString("uuuu-MM-dd", null);
    }
}
