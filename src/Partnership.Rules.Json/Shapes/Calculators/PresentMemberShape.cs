using Partnership.Rules.Calculators;
using Partnership.Rules.Json.Engine;
using Partnership.Rules.Reasons;

namespace Partnership.Rules.Json.Shapes;

/// <summary>Someone in the room. The constructor takes plain text where the member holds a fact.</summary>
internal static class PresentMemberShape
{
    [HandMade]
    internal static JsonShape<PresentMember> Present(ShapeRegistry shapes) => new ObjectShape<PresentMember>("present-member", "A person in the room, by an opaque key.", declare =>
    {
        var member = declare.Required("member", "The member's key: opaque, never a name.", PrimitiveShapes.Words, one => one.Member);
        var category = declare.Fact("category", "The category, by code.", new FactShape<string>(PrimitiveShapes.Text), one => one.Category, Fact<string>.NotAsked);
        var body = declare.Fact("body", "The body, by key.", new FactShape<string>(PrimitiveShapes.Text), one => one.Body, Fact<string>.NotAsked);
        var area = declare.Fact("area", "The area.", new FactShape<string>(PrimitiveShapes.Text), one => one.Area, Fact<string>.NotAsked);
        var facts = declare.WithDefault("facts", "What else is known of the member, where the quorum asks it.", shapes.Of<FactSheet>(), one => one.Facts, FactSheet.Empty);
        return values => new PresentMember(member(values)) { Category = category(values), Body = body(values), Area = area(values), Facts = facts(values) };
    });
}
