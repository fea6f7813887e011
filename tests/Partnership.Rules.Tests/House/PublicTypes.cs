using System.Reflection;
using System.Text.RegularExpressions;
using FluentAssertions;
using NodaTime;
using Partnership.Rules.Foundation;
using Xunit;

namespace Partnership.Rules.Tests.House;

/// <summary>Rules of the house that every public type of the core keeps. What is let off stands here with its reason.</summary>
public sealed partial class PublicTypes
{
    private static readonly string[] BannedWords = ["Manager", "Helper", "Util", "Utils", "Service", "Processor", "Handler", "Info", "Impl", "Common", "Misc"];

    private static readonly Dictionary<string, string> MayTakeABoolean = new(StringComparer.Ordinal)
    {
        ["Finding.Of"] = "turns a boolean into a finding; there is nothing else it could take",
        ["Assumption..ctor"] = "the boolean is the fact that is assumed, not a switch",
        ["FactSheet.With"] = "the boolean is the fact itself, not a switch",
    };

    private static readonly Dictionary<string, string> MayChange = new(StringComparer.Ordinal)
    {
        ["Trace"] = "a buffer the caller owns, to be written into",
        ["Enumerator"] = "walks a list",
    };

    private static readonly Dictionary<string, string> DatesNamedOtherwise = new(StringComparer.Ordinal)
    {
        ["InForce.From"] = "end of a range",
        ["InForce.To"] = "end of a range",
        ["LooseDate.First"] = "end of a range",
        ["LooseDate.Last"] = "end of a range",
        ["ClosedDay.InPlaceOf"] = "reads as a sentence: a day in place of another",
        ["CountedDate.BeforeRolling"] = "the date before it was rolled",
        ["CountedDate.OtherReading"] = "the date of another reading",
        ["CalendarCoverageException.Date"] = "the date asked about",
        ["Citation.AsAt"] = "the words of legislation.gov.uk",
        ["ActionPlan.AsAt"] = "reads as a sentence: a plan as at a day",
        ["PlanUpdate.AsAt"] = "reads as a sentence: an update as at a day",
        ["CategoryStanding.Since"] = "start of a range",
        ["CategoryStanding.BreaksAfter"] = "end of a range",
        ["GrievanceState.Since"] = "start of a range",
        ["ReportingYear.From"] = "start of a range",
        ["ReportingYear.To"] = "end of a range",
        ["MeetingTimetable.Meeting"] = "the date of the meeting stands for the meeting",
        ["OpenDeadline.Trigger"] = "the word of the limits: what a count sets out from",
        ["HolidayCalendar.ProclaimedThrough"] = "end of a range",
    };

    [Fact]
    public void Every_type_is_sealed_static_an_enum_a_struct_or_closed_to_outsiders() =>
        Surface.Types.Where(type => !type.IsSealed && !type.IsInterface && !(type.IsAbstract && CannotBeDerivedFrom(type))).Should().BeEmpty();

    [Fact]
    public void No_property_can_be_set_once_its_owner_is_made() =>
        Surface.Types.SelectMany(type => type.GetProperties(Surface.Declared))
            .Where(property => property.SetMethod is { IsPublic: true } && !property.IsInitOnly())
            .Select(Surface.Of).Should().BeEmpty();

    [Fact]
    public void No_type_has_a_name_that_says_nothing() =>
        Surface.Core.GetTypes().Where(type => type.IsWritten() && !type.FullName!.StartsWith("System.", StringComparison.Ordinal)) // Types of the base library keep its names.
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
    public void Nothing_is_let_off_that_is_not_there()
    {
        DatesNamedOtherwise.Keys.Should().BeSubsetOf(Dates());
        MayTakeABoolean.Keys.Should().BeSubsetOf(Surface.Types.SelectMany(Surface.Callables).Select(Surface.Of));
        MayChange.Keys.Should().BeSubsetOf(Surface.Types.Select(type => type.Name));
    }

    [Fact]
    public void Nothing_changes_once_it_is_made() =>
        Surface.Types.Where(type => !type.IsEnum && !type.IsStatic() && !MayChange.ContainsKey(type.Name))
            .SelectMany(type => type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.DeclaringType!.Assembly == Surface.Core && !field.IsInitOnly)
            .Select(Surface.Of).Should().BeEmpty();

    [Fact]
    public void No_list_is_handed_out_that_can_be_changed() =>
        Surface.Types.SelectMany(type => type.GetProperties(Surface.Declared))
            .Where(property => property.PropertyType.IsArray || (property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(List<>)))
            .Select(Surface.Of).Should().BeEmpty();

    [Fact]
    public void A_record_holds_value_lists_so_that_equal_records_are_equal() =>
        Surface.Types.Where(type => type.GetMethod("<Clone>$") is not null)
            .SelectMany(type => type.GetProperties(Surface.Declared))
            .Where(property => property.PropertyType != typeof(string)
                && typeof(System.Collections.IEnumerable).IsAssignableFrom(property.PropertyType)
                && !(property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(ValueList<>)))
            .Select(Surface.Of).Should().BeEmpty();

    private static string[] Dates() =>
        Surface.Types.SelectMany(type => type.GetProperties(Surface.Declared))
            .Where(property => property.GetMethod!.GetParameters().Length == 0 && (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) == typeof(LocalDate))
            .Select(Surface.Of).ToArray();

    private static bool CannotBeDerivedFrom(Type type) =>
        type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .All(constructor => constructor.IsPrivate || constructor.IsAssembly || constructor.IsFamilyAndAssembly
                || constructor.GetParameters() is [var copy] && copy.ParameterType == type);

    [GeneratedRegex("[A-Z][a-z]*")]
    private static partial Regex Words();
}
