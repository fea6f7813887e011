using System.Reflection;
using System.Text.RegularExpressions;
using FluentAssertions;
using NodaTime;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Tests.House;

/// <summary>Rules of the house that every public type of the packages keeps. What is let off stands here with its reason.</summary>
public sealed partial class PublicTypes
{
    private static readonly string[] BannedWords = ["Manager", "Helper", "Util", "Utils", "Service", "Processor", "Handler", "Info", "Impl", "Common", "Misc"];

    private static readonly Dictionary<string, string> MayTakeABoolean = new(StringComparer.Ordinal)
    {
        ["Finding.Of"] = "turns a boolean into a finding; there is nothing else it could take",
        ["Assumption..ctor"] = "the boolean is the fact that is assumed, not a switch",
        ["FactSheet.With"] = "the boolean is the fact itself, not a switch",
        ["StatedFact..ctor"] = "the boolean is the fact itself, not a switch",
    };

    private static readonly Dictionary<string, string> MayChange = new(StringComparer.Ordinal)
    {
        ["Trace"] = "a buffer the caller owns, to be written into",
        ["Enumerator"] = "walks a list",
        ["FactSheetBuilder"] = "a buffer the caller owns, to be filled",
    };

    private static readonly Dictionary<string, string> KeptOnFirstUse = new(StringComparer.Ordinal)
    {
        ["Condition.drawn"] = "the condition itself in a quicker form, made on first use; two threads make the same, and equality does not look at it",
        ["DeadlineKind.joined"] = "its words beside one event, made on first use; two threads make the same, and equality does not look at it",
        ["SingleLimit.parameters"] = "its parameters as one list, made on first use; two threads make the same, and equality does not look at it",
        ["StagedLimits.parameters"] = "its parameters as one list, made on first use; two threads make the same, and equality does not look at it",
        ["ReceiptInputs.settled"] = "its inputs in order, made on first use; two threads make the same, and equality does not look at it",
        ["ColumnMap.cutting"] = "set while the map is parsed, before anyone has it",
        ["ColumnMap.headerRow"] = "set while the map is parsed, before anyone has it",
    };

    private static readonly Dictionary<string, string> DatesNamedOtherwise = new(StringComparer.Ordinal)
    {
        ["InForce.From"] = "end of a range",
        ["InForce.To"] = "end of a range",
        ["PartialDate.First"] = "end of a range",
        ["PartialDate.Last"] = "end of a range",
        ["NonWorkingDay.InPlaceOf"] = "reads as a sentence: a day in place of another",
        ["CountedDate.BeforeRolling"] = "the date before it was rolled",
        ["CountedDate.OtherInterpretation"] = "the date of another interpretation",
        ["CalendarCoverageException.Date"] = "the date asked about",
        ["Citation.AsAt"] = "the words of legislation.gov.uk",
        ["ActionPlan.AsAt"] = "reads as a sentence: a plan as at a day",
        ["PlanUpdate.AsAt"] = "reads as a sentence: an update as at a day",
        ["CategoryResult.Since"] = "start of a range",
        ["CategoryResult.MetUntil"] = "end of a range",
        ["GrievanceState.Since"] = "start of a range",
        ["ReportingYear.From"] = "start of a range",
        ["ReportingYear.To"] = "end of a range",
        ["PlanReadOptions.AsAt"] = "reads as a sentence: a plan as at a day",
        ["SkippedDuty.Meeting"] = "the date of the meeting stands for the meeting",
        ["MeetingTimetable.Meeting"] = "the date of the meeting stands for the meeting",
        ["HolidayCalendar.ProclaimedThrough"] = "end of a range",
    };

    private static readonly Dictionary<string, string> RangesNamedOtherwise = new(StringComparer.Ordinal)
    {
        ["InForce.Undated"] = "a range itself, named for its kind",
        ["InForce.Prospective"] = "a range itself, named for its kind",
    };

    private static readonly Dictionary<string, string> IdsNamedOtherwise = new(StringComparer.Ordinal)
    {
        ["RunningHours.Calendar"] = "a form names its calendar; the set of calendars is passed in",
        ["SingleLimit.Calendar"] = "a form names its calendar; the set of calendars is passed in",
        ["SeveralInterpretations.Calendar"] = "a form names its calendar; the set of calendars is passed in",
        ["Duty.Calendar"] = "a duty names the calendar of its deadline; the set of calendars is passed in",
        ["Group.MeetingCalendar"] = "a group names its calendar; the set of calendars is passed in",
        ["BankHolidayDisagreement.Division"] = "the word of the published list",
    };

    private static readonly Dictionary<string, string> NumbersOfDays = new(StringComparer.Ordinal)
    {
        ["LateMeeting.DaysLate"] = "a measure of what happened, not a limit",
        ["DeadlineProgress.WorkingDaysElapsed"] = "a measure of what happened, not a limit",
        ["DeadlineProgress.WorkingDaysLeft"] = "a measure of what is left of a limit",
        ["DeadlineProgress..ctor(WorkingDaysElapsed)"] = "a measure of what happened, not a limit",
        ["DeadlineProgress..ctor(WorkingDaysLeft)"] = "a measure of what is left of a limit",
        ["SingleLimit.StartsDaysAfter"] = "a shift of the trigger that its statute states beside the limit",
        ["PatternDay.FromEaster(days)"] = "the place of a holiday, not a limit",
        ["HolidayCalendar.PlusWorkingDays(count)"] = "the counting itself, which limits are made of",
        ["HolidayCalendar.TryPlusWorkingDays(count)"] = "the counting itself, which limits are made of",
        ["HolidayCalendar.MinusWorkingDays(count)"] = "the counting itself, which limits are made of",
#if CORE_NET8
        ["DateOnlyBridge.PlusWorkingDays(count)"] = "the counting itself, for another type of date",
        ["DateOnlyBridge.TryPlusWorkingDays(count)"] = "the counting itself, for another type of date",
#endif
        ["EveryDays.Days"] = "how often, not a limit: no day is closed to it",
        ["EveryDays..ctor(Days)"] = "how often, not a limit: no day is closed to it",
        ["BeforeParent.Days"] = "how often, not a limit: no day is closed to it",
        ["BeforeParent..ctor(Days)"] = "how often, not a limit: no day is closed to it",
        ["TimeLimit.DaysAfter(count)"] = "makes a limit",
        ["TimeLimit.DaysBefore(count)"] = "makes a limit",
        ["TimeLimit.WorkingDaysAfter(count)"] = "makes a limit",
        ["TimeLimit.WorkingDaysBefore(count)"] = "makes a limit",
        ["TimeLimit.ClearDaysBefore(count)"] = "makes a limit",
    };

    private static readonly Dictionary<string, string> BooleansNamedOtherwise = new(StringComparer.Ordinal)
    {
        ["CountedDate.MonthEndTaken"] = "said of the date, as its flag says it",
        ["CountedDate.Provisional"] = "said of the date, as its flag says it",
        ["CountedDate.Rolled"] = "said of the date",
    };

    [Fact]
    public void Every_type_is_sealed_static_an_enum_a_struct_or_closed_to_outsiders() =>
        Surface.Types.Where(type => !type.IsSealed && !type.IsInterface && !(type.IsAbstract && CannotBeDerivedFrom(type))).Should().BeEmpty();

    [Fact]
    public void No_property_can_be_set_once_its_owner_is_made() =>
        Surface.Types.Where(type => !MayChange.ContainsKey(type.Name)).SelectMany(type => type.GetProperties(Surface.Declared))
            .Where(property => property.SetMethod is { IsPublic: true } && !property.IsInitOnly())
            .Select(Surface.Of).Should().BeEmpty();

    [Fact]
    public void No_type_has_a_name_that_says_nothing() =>
        Surface.Assemblies.SelectMany(one => one.GetTypes())
            .Where(type => type.IsWritten() && !type.FullName!.StartsWith("System.", StringComparison.Ordinal)) // Types of the base library keep its names.
            .Where(type => Words().Matches(type.Name).Any(word => BannedWords.Contains(word.Value))).Should().BeEmpty();

    [Fact]
    public void No_method_takes_a_boolean() =>
        Surface.Types.SelectMany(Surface.Callables)
            .Where(method => method.GetParameters().Any(parameter => parameter.ParameterType == typeof(bool)))
            .Select(Surface.Of).Where(name => !MayTakeABoolean.ContainsKey(name)).Should().BeEmpty();

    [Fact]
    public void A_date_is_named_for_what_happens_on_it() =>
        Dates().Where(name => !name.EndsWith("On", StringComparison.Ordinal) && !DatesNamedOtherwise.ContainsKey(name)).Should().BeEmpty();

    [Fact]
    public void A_range_is_named_in_force_or_for_its_kind() =>
        Properties(typeof(InForce)).Where(name => !Ends(name, "InForce", "Period") && !RangesNamedOtherwise.ContainsKey(name)).Should().BeEmpty();

    [Fact]
    public void An_id_ends_in_Id() =>
        Properties(typeof(CalendarId), typeof(RuleId), typeof(GroupId)).Where(name => !Ends(name, "Id") && !IdsNamedOtherwise.ContainsKey(name)).Should().BeEmpty();

    [Fact]
    public void A_limit_is_never_a_number_of_days() =>
        WholeNumbers().Where(name => name.Contains("Days", StringComparison.OrdinalIgnoreCase) && !NumbersOfDays.ContainsKey(name)).Should().BeEmpty();

    [Fact]
    public void No_call_takes_more_than_five_things() =>
        Surface.Types.SelectMany(Surface.Callables).Where(call => call.GetParameters().Length > 5 && call.Name != "Match").Select(Surface.Of).Should().BeEmpty("save a Match, which has a parameter a kind");

    [Fact]
    public void There_is_no_public_field_but_a_constant() =>
        Surface.Types.Where(type => !type.IsEnum).SelectMany(type => type.GetFields(Surface.Declared)).Where(field => !field.IsLiteral).Select(Surface.Of).Should().BeEmpty();

    [Fact]
    public void A_boolean_reads_as_a_sentence() =>
        Properties(typeof(bool)).Where(name => !Sentence().IsMatch(name.Split('.')[1]) && !BooleansNamedOtherwise.ContainsKey(name)).Should().BeEmpty();

    [Fact]
    public void Nothing_is_let_off_that_is_not_there()
    {
        DatesNamedOtherwise.Keys.Should().BeSubsetOf(Dates());
        RangesNamedOtherwise.Keys.Should().BeSubsetOf(Properties(typeof(InForce)));
        IdsNamedOtherwise.Keys.Should().BeSubsetOf(Properties(typeof(CalendarId), typeof(RuleId), typeof(GroupId)));
        BooleansNamedOtherwise.Keys.Should().BeSubsetOf(Properties(typeof(bool)));
        NumbersOfDays.Keys.Should().BeSubsetOf(WholeNumbers());
        MayTakeABoolean.Keys.Should().BeSubsetOf(Surface.Types.SelectMany(Surface.Callables).Select(Surface.Of));
        MayChange.Keys.Should().BeSubsetOf(Surface.Types.Select(type => type.Name));
        KeptOnFirstUse.Keys.Should().BeSubsetOf(Surface.Types.SelectMany(type => type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic)).Where(field => !field.IsInitOnly).Select(Surface.Of));
    }

    [Fact]
    public void Nothing_changes_once_it_is_made() =>
        Surface.Types.Where(type => !type.IsEnum && !type.IsStatic() && !MayChange.ContainsKey(type.Name))
            .SelectMany(type => type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => Surface.Assemblies.Contains(field.DeclaringType!.Assembly) && !field.IsInitOnly)
            .Select(Surface.Of).Where(name => !KeptOnFirstUse.ContainsKey(name)).Should().BeEmpty();

    [Fact]
    public void No_list_is_handed_out_that_can_be_changed() =>
        Surface.Types.SelectMany(type => type.GetProperties(Surface.Declared))
            .Where(property => property.PropertyType.IsArray || (property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(List<>)))
            .Select(Surface.Of).Should().BeEmpty();

    [Fact]
    public void A_record_holds_value_lists_so_that_equal_records_are_equal() =>
        Surface.Types.Where(type => type.GetMethod("<Clone>$") is not null)
            .SelectMany(type => type.GetProperties(Surface.Declared))
            .Where(property => property.PropertyType != typeof(string) && property.PropertyType != typeof(DateInterval)
                && typeof(System.Collections.IEnumerable).IsAssignableFrom(property.PropertyType)
                && !(property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(ValueList<>)))
            .Select(Surface.Of).Should().BeEmpty();

    private static string[] Dates() => Properties(typeof(LocalDate));

    private static string[] Properties(params Type[] types) =>
        Surface.Types.SelectMany(type => type.GetProperties(Surface.Declared))
            .Where(property => property.GetMethod!.GetParameters().Length == 0 && types.Contains(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType))
            .Select(Surface.Of).ToArray();

    /// <summary>Every property and every parameter that is a whole number.</summary>
    private static IEnumerable<string> WholeNumbers() =>
        Properties(typeof(int)).Concat(Surface.Types.SelectMany(Surface.Callables).SelectMany(call => call.GetParameters()
            .Where(parameter => parameter.ParameterType == typeof(int)).Select(parameter => $"{Surface.Of(call)}({parameter.Name})")));

    private static bool Ends(string name, params string[] ends) => ends.Any(end => name.EndsWith(end, StringComparison.Ordinal));

    private static bool CannotBeDerivedFrom(Type type) =>
        type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .All(constructor => constructor.IsPrivate || constructor.IsAssembly || constructor.IsFamilyAndAssembly
                || constructor.GetParameters() is [var copy] && copy.ParameterType == type);

    [GeneratedRegex("^(Is|Has|May|Must|Can|Does|Was|Rests|Depends|Uses|Leaves|Shows|Needs|Covers|Starts|Keeps|Concerns|Holds)(?![a-z])")]
    private static partial Regex Sentence();

    [GeneratedRegex("[A-Z][a-z]*")]
    private static partial Regex Words();
}
