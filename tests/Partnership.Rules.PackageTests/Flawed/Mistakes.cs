using NodaTime;
using Partnership.Rules.Calculators;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace PackageTests
{
    /// <summary>One mistake a member.</summary>
    public static class Mistakes
    {
        public static CalendarSet WithoutItsUnion() => CalendarSet.Of(UkCalendars.EnglandAndWales, UkCalendars.Scotland);

        public static LocalDate AsDays(LocalDate received, int workingDays) => received.PlusDays(workingDays);

        public static LocalDate WithoutReasons(LocalDate meeting) => Due(meeting).Value;

        public static LocalDate WithoutState(LocalDate meeting)
        {
            var due = Due(meeting);
            return due.Value;
        }

        private static Determination<LocalDate> Due(LocalDate meeting) =>
            DeadlineCalculator.AssessDay(Southampton.Board.Meetings.Duties[0].Deadline, meeting, UkCalendars.All);
    }
}
