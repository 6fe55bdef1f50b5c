import { FOR_BUDGETS, startThrowAway } from "./throw-away-neo4j";

export default (): Promise<void> => startThrowAway(FOR_BUDGETS);
