using Partnership.Rules.Calculators;
using Partnership.Rules.Foundation;

namespace Partnership.Rules.Json.Shapes.Answers;

/// <summary>How a board is made up, category by category.</summary>
internal static class BoardShape
{
    internal static void DeclareCategory(Declaration<CategoryResult> declare)
    {
        var states = Named.State(CategoryStatus.Met, CategoryStatus.NotMet, CategoryStatus.Unknown, CategoryStatus.NotApplicable, CategoryStatus.NotInForce, CategoryStatus.NotRelevantAuthority);
        declare.May("category", "The category, by its code.", Plain.Text, one => one.Category?.Code);
        declare.Needs("state", "Whether it is filled.", states, one => one.Status);
        declare.Needs("filled", "How many surely fill it.", Plain.Number, one => one.Filled);
        declare.Needs("doubtful", "How many perhaps fill it.", Plain.Number, one => one.Doubtful);
        declare.MayBe("since", "Since when it is so.", Plain.Day, one => one.Since);
        declare.MayBe("breaksAfter", "The last day on which it holds, as things stand.", Plain.Day, one => one.MetUntil);
        declare.May("brokenBy", "The member with whose end it breaks, by key.", Plain.Text, one => one.BrokenBy);
        declare.Needs("restsOnCarryingOn", "True when it rests on somebody who carries on past the end of a term.", Plain.Truth, one => one.DependsOnHoldover);
        declare.Needs("isOverfull", "True when more fill it than the document allows.", Plain.Truth, one => one.IsOverfull);
    }

    internal static void DeclareComposition(Declaration<CompositionResult> declare)
    {
        Named.Group(declare, one => one.Group);
        declare.Needs("finding", "Whether every category is filled.", Named.Finding, one => one.Finding);
        declare.Needs("categories", "The categories; none while the answer is not known.", new ListShape<CategoryResult>(BoardAnswersJson.Category), one => one.Results.Answer.Or(ValueList<CategoryResult>.Empty));
        declare.List("parts", "The parts and alternatives that categories name.", BoardAnswersJson.Part, one => one.Parts);
        declare.List("expected", "The sectors that the document expects.", BoardAnswersJson.Sector, one => one.Expected);
        declare.List("problems", "What is wrong in the list of members.", BoardAnswersJson.Problem, one => one.Problems);
        declare.MayBe("nextBreak", "The category that breaks first.", BoardAnswersJson.Category, one => one.NextLapse);
        declare.Needs("because", "The standings with their reasons.", ToldShape<ValueList<CategoryResult>>.Shape, one => one.Results);
    }
}
