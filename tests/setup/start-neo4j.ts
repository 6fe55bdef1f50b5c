import { FOR_ALL, startThrowAway } from "./throw-away-neo4j";

export default (): Promise<void> => startThrowAway(FOR_ALL);
