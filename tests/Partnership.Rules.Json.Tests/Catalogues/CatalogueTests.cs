using System.Reflection;
using FluentAssertions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Profiles;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Json.Tests.Catalogues;

/// <summary>Everything that ships goes there and back by value, list by list.</summary>
public sealed class CatalogueTests
{
    private static readonly ValueList<Shelf> Shelves = ValueList.Of(
        Shelf.Of("Partnerships", GovernanceJson.Partnership, Catalogue.Partnerships),
        Shelf.Of("Groups", GroupJson.Group, Catalogue.Groups),
        Shelf.Of("Links", GovernanceJson.GroupLink, Catalogue.Links),
        Shelf.Of("StandingDuties", GroupJson.StandingDuty, Catalogue.StandingDuties),
        Shelf.Of("Deadlines", MeetingJson.DeadlineRule, Catalogue.Deadlines),
        Shelf.Of("Conflicts", GovernanceJson.DocumentConflict, Catalogue.Conflicts),
        Shelf.Of("Rules", CatalogueJson.Rule, Catalogue.Rules),
        Shelf.Of("CatalogueCoverage", CatalogueJson.Coverage, Catalogue.CatalogueCoverage),
        Shelf.Of("Calendars", TimeJson.HolidayCalendar, Catalogue.Calendars, SameCalendar),
        Shelf.Of("Texts", ReasonsJson.Instrument, Catalogue.Texts),
        Shelf.Of("Clocks", ClocksJson.Clock, Catalogue.Clocks),
        Shelf.Of("Checklists", ClocksJson.Checklist, Catalogue.Checklists),
        Shelf.Of("BoardDuties", CatalogueJson.BoardDuty, Catalogue.BoardDuties),
        Shelf.Of("LayeredRequirements", GovernanceJson.LayeredRequirement, Catalogue.LayeredRequirements),
        Shelf.Of("Definitions", DefinitionsJson.Definition, Catalogue.Definitions),
        Shelf.Of("KinshipLists", DefinitionsJson.KinshipList, Catalogue.KinshipLists),
        Shelf.Of("Plans", PlansJson.Plan, Catalogue.Plans),
        Shelf.Of("StrandSchemes", PlansJson.StrandScheme, Catalogue.StrandSchemes),
        Shelf.Of("RatingScales", PlansJson.RatingScale, Catalogue.RatingScales),
        Shelf.Of("Commitments", StrategyJson.Commitment, Catalogue.Commitments),
        Shelf.Of("Achievements", StrategyJson.Achievement, Catalogue.Achievements),
        Shelf.Of("AreaTargets", StrategyJson.AreaTarget, Catalogue.AreaTargets),
        Shelf.Of("Figures", StrategyJson.Figure, Catalogue.Figures),
        Shelf.Of("LegalFramework", StrategyJson.LegalSource, Catalogue.LegalFramework),
        Shelf.Of("Indicators", StrategyJson.Indicator, Catalogue.Indicators),
        Shelf.Of("Statements", StrategyJson.Statement, Catalogue.Statements));

    public static TheoryData<string> Names => new(Shelves.Select(shelf => shelf.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_item_of_a_list_goes_there_and_back(string name) => Shelves.Single(shelf => shelf.Name == name).GoesThereAndBack();

    [Fact]
    public void No_list_of_the_catalogue_is_left_out() =>
        typeof(Catalogue).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => property.Name)
            .Should().BeEquivalentTo(Shelves.Select(shelf => shelf.Name));

    /// <summary>A calendar is a table and has no equality of its own: what it was made of is compared, and what it answers.</summary>
    private static void SameCalendar(HolidayCalendar read, HolidayCalendar written)
    {
        (read.Id, read.Coverage, read.DataOn, read.NonWorkingDays, read.Weekend.ToValueList(), read.ExtraWorkingDays.ToValueList())
            .Should().Be((written.Id, written.Coverage, written.DataOn, written.NonWorkingDays, written.Weekend.ToValueList(), written.ExtraWorkingDays.ToValueList()));
        read.WorkingDaysBetween(read.Coverage.Start, read.Coverage.End).Should().Be(written.WorkingDaysBetween(read.Coverage.Start, read.Coverage.End));
    }
}
