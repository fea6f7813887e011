namespace Partnership.Rules.Documents.Understanding;

/// <summary>Deals the roles to the columns, one to one, by the best sum of what headings and cells say (the assignment method of Kuhn and Munkres).</summary>
internal static class RoleDealing
{
    /// <summary>For each column the role it is dealt; <see cref="ColumnRole.Kept"/> for none. And the sum.</summary>
    internal static (ColumnRole[] Roles, double Sum) Deal(double[][] weights)
    {
        var (columns, roles) = (weights.Length, RoleWeights.Dealt.Length);
        var size = columns + roles;
        var cost = new double[size + 1, size + 1];
        for (var column = 1; column <= columns; column++)
        {
            for (var role = 1; role <= roles; role++)
            {
                cost[column, role] = weights[column - 1][role - 1] is var weight && weight >= RoleWeights.Floor ? -weight : 0;
            }
        }

        var match = Match(cost, size);
        var dealt = new ColumnRole[columns];
        var sum = 0.0;
        for (var role = 1; role <= roles; role++)
        {
            var column = match[role];
            if (column >= 1 && column <= columns && cost[column, role] < 0)
            {
                dealt[column - 1] = RoleWeights.Dealt[role - 1];
                sum -= cost[column, role];
            }
        }

        return (dealt, sum);
    }

    /// <summary>For each place on the right the row that gets it, so that the cost is least.</summary>
    private static int[] Match(double[,] cost, int size)
    {
        var (left, right, match, way) = (new double[size + 1], new double[size + 1], new int[size + 1], new int[size + 1]);
        for (var row = 1; row <= size; row++)
        {
            match[0] = row;
            var (least, used, at) = (new double[size + 1], new bool[size + 1], 0);
            for (var one = 0; one <= size; one++)
            {
                least[one] = double.MaxValue;
            }

            while (match[at] != 0)
            {
                at = Step(cost, size, at, left, right, match, way, least, used);
            }

            while (at != 0)
            {
                match[at] = match[way[at]];
                at = way[at];
            }
        }

        return match;
    }

    private static int Step(double[,] cost, int size, int at, double[] left, double[] right, int[] match, int[] way, double[] least, bool[] used)
    {
        used[at] = true;
        var (from, delta, next) = (match[at], double.MaxValue, 0);
        for (var one = 1; one <= size; one++)
        {
            if (used[one])
            {
                continue;
            }

            var current = cost[from, one] - left[from] - right[one];
            if (current < least[one])
            {
                (least[one], way[one]) = (current, at);
            }

            if (least[one] < delta)
            {
                (delta, next) = (least[one], one);
            }
        }

        for (var one = 0; one <= size; one++)
        {
            if (used[one])
            {
                left[match[one]] += delta;
                right[one] -= delta;
            }
            else if (least[one] < double.MaxValue)
            {
                least[one] -= delta;
            }
        }

        return next;
    }
}
