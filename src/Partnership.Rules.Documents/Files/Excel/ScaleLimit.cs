namespace Partnership.Rules.Documents.Files.Excel;

/// <summary>Where one colour or icon of a scale begins.</summary>
/// <param name="Kind">What the value is: a number, a share, or the least or most there is.</param>
/// <param name="Value">The value as the sheet has it.</param>
/// <param name="HoldsItself">True where the value itself has the icon already.</param>
internal sealed record ScaleLimit(string? Kind, string? Value, bool HoldsItself)
{
    /// <summary>The number it means among others, which are in order; null where it is a formula, or where there are no numbers to measure it by.</summary>
    internal double? In(double[] numbers)
    {
        if (numbers.Length == 0)
        {
            return null;
        }

        var (least, most, value) = (numbers[0], numbers[numbers.Length - 1], SheetValues.Number(Value ?? string.Empty));
        return Kind switch
        {
            "min" => least,
            "max" => most,
            "num" => value,
            "percent" => least + ((most - least) * value / 100),
            "percentile" => value is >= 0 and <= 100 ? Percentile(numbers, value.Value) : null,
            _ => null,
        };
    }

    private static double Percentile(double[] numbers, double percent)
    {
        var at = (numbers.Length - 1) * percent / 100;
        var below = (int)Math.Floor(at);
        return below + 1 >= numbers.Length ? numbers[numbers.Length - 1] : numbers[below] + ((at - below) * (numbers[below + 1] - numbers[below]));
    }
}
