using System.Text.Json;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Governance;
using Partnership.Rules.Json.Tests.Schemas;
using Partnership.Rules.Reasons;
using Partnership.Rules.Tests;
using Xunit;

namespace Partnership.Rules.Json.Tests.Laws;

/// <summary>Whatever a closed hierarchy can hold goes there and back, and what is written of it is good by the schema.</summary>
public sealed class RoundTripLaws
{
    [Fact]
    public void Every_parameter_of_a_clock() => GoThereAndBack(PartnershipJson.Of<DeadlineParameter>(), MadeClocks.Parameters);

    [Fact]
    public void Every_form_of_a_clock() => GoThereAndBack(PartnershipJson.Of<DeadlineKind>(), MadeClocks.Forms);

    [Fact]
    public void Every_deadline_of_a_statute_or_of_a_document() => GoThereAndBack(PartnershipJson.Of<Deadline>(), MadeDeadlines.Deadlines);

    [Fact]
    public void Every_condition() => GoThereAndBack(PartnershipJson.Of<Condition>(), MadeConditions.Conditions(3));

    [Fact]
    public void Every_quorum() => GoThereAndBack(PartnershipJson.Of<Quorum>(), MadeConditions.Quorums(3));

    [Fact]
    public void Every_action_with_or_without_the_plan_around_it()
    {
        GoThereAndBack(PartnershipJson.Of<PlanAction>(), MadePlans.Actions);
        GoThereAndBack(PartnershipJson.Of<ActionPlan>(), MadePlans.Plans);
    }

    /// <summary>Nothing that is cut off or spoilt is read as something else: it is refused, or reads as what it says.</summary>
    [Property]
    public Property No_text_made_of_a_form_by_leaving_out_a_piece_throws() => Law.ForAll(
        MadeClocks.Forms.SelectMany(form => Gen.Choose(0, 1000).SelectMany(from => Gen.Choose(1, 40).Select(length => (PartnershipJson.Of<DeadlineKind>().Write(form), from, length)))),
        spoilt => PartnershipJson.Of<DeadlineKind>().Invoking(shape => shape.Read(Without(spoilt.Item1, spoilt.from, spoilt.length))).Should().NotThrow());

    private static string Without(string json, int from, int length)
    {
        var start = from % json.Length;
        return json.Remove(start, Math.Min(length, json.Length - start));
    }

    private static void GoThereAndBack<T>(JsonShape<T> shape, Gen<T> values)
        where T : notnull
    {
        var schema = Compiled.Of(shape.ToSchema());
        Law.Holds(values, value =>
        {
            var json = shape.Write(value);
            var read = shape.Read(json);
            read.Problems.Should().BeEmpty();
            read.Value.Should().Be(value);
            using var document = JsonDocument.Parse(json);
            schema.Evaluate(document.RootElement).IsValid.Should().BeTrue(json);
        });
    }
}
