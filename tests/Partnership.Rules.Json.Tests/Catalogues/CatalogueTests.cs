using System.Reflection;
using FluentAssertions;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Definitions;
using Partnership.Rules.Foundation;
using Partnership.Rules.Governance;
using Partnership.Rules.Profiles;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;
using Xunit;

namespace Partnership.Rules.Json.Tests.Catalogues;

/// <summary>Everything that ships goes there and back by value, list by list.</summary>
public sealed class CatalogueTests
{
    private static readonly ValueList<Shelf> Shelves = ValueList.Of(
        Shelf.Of("Partnerships", PartnershipJson.Of<CouncilPartnership>(), Catalogue.Partnerships),
        Shelf.Of("Groups", PartnershipJson.Of<Group>(), Catalogue.Groups),
        Shelf.Of("Links", PartnershipJson.Of<GroupLink>(), Catalogue.Links),
        Shelf.Of("RecurringDuties", PartnershipJson.Of<RecurringDuty>(), Catalogue.RecurringDuties),
        Shelf.Of("Deadlines", PartnershipJson.Of<Deadline>(), Catalogue.Deadlines),
        Shelf.Of("Conflicts", PartnershipJson.Of<DocumentConflict>(), Catalogue.Conflicts),
        Shelf.Of("Rules", PartnershipJson.Of<ShippedRule>(), Catalogue.Rules),
        Shelf.Of("CatalogueCoverage", PartnershipJson.Of<CoverageEntry>(), Catalogue.CatalogueCoverage),
        Shelf.Of("Calendars", PartnershipJson.Of<HolidayCalendar>(), Catalogue.Calendars, SameCalendar),
        Shelf.Of("Texts", PartnershipJson.Of<Instrument>(), Catalogue.Texts),
        Shelf.Of("StatutoryDeadlines", PartnershipJson.Of<Deadline>(), Catalogue.StatutoryDeadlines),
        Shelf.Of("Checklists", PartnershipJson.Of<Checklist>(), Catalogue.Checklists),
        Shelf.Of("BoardDuties", PartnershipJson.Of<BoardDuty>(), Catalogue.BoardDuties),
        Shelf.Of("LayeredRequirements", PartnershipJson.Of<LayeredRequirement>(), Catalogue.LayeredRequirements),
        Shelf.Of("Definitions", PartnershipJson.Of<Definition>(), Catalogue.Definitions),
        Shelf.Of("Constraints", PartnershipJson.Of<FactConstraint>(), Catalogue.Constraints),
        Shelf.Of("KinshipLists", PartnershipJson.Of<KinshipList>(), Catalogue.KinshipLists),
        Shelf.Of("Plans", PartnershipJson.Of<ActionPlan>(), Catalogue.Plans),
        Shelf.Of("StrandSchemes", PartnershipJson.Of<StrandScheme>(), Catalogue.StrandSchemes),
        Shelf.Of("RatingScales", PartnershipJson.Of<RatingScale>(), Catalogue.RatingScales),
        Shelf.Of("Commitments", PartnershipJson.Of<Commitment>(), Catalogue.Commitments),
        Shelf.Of("Achievements", PartnershipJson.Of<Achievement>(), Catalogue.Achievements),
        Shelf.Of("AreaTargets", PartnershipJson.Of<AreaTarget>(), Catalogue.AreaTargets),
        Shelf.Of("Figures", PartnershipJson.Of<StrategyFigure>(), Catalogue.Figures),
        Shelf.Of("LegalFramework", PartnershipJson.Of<LegalSource>(), Catalogue.LegalFramework),
        Shelf.Of("Indicators", PartnershipJson.Of<Indicator>(), Catalogue.Indicators),
        Shelf.Of("Statements", PartnershipJson.Of<Statement>(), Catalogue.Statements));

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
