using Partnership.Rules.Console.Shell;
using Partnership.Rules.Profiles;

namespace Partnership.Rules.Console.Statutes;

/// <summary><c>--rule</c>: a built-in rule, by its id, its row or words of its title.</summary>
internal sealed class RuleSetting() : Setting<string>("--rule", "a rule id such as csa-2010/notice-hearing, a row such as R19, or words of its title such as \"subject access\" (partnership rules lists them)", text => text, "a built-in rule")
{
    internal override IEnumerable<string> Choices => StatuteBook.Deadlines.SelectMany(one => new[] { one.Rule.Id.Value, one.Row }).OfType<string>().Distinct(StringComparer.Ordinal);
}
